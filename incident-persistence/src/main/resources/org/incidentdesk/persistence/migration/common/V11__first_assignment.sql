-- Settings that were stored before new tickets went to their category's default group by themselves.
update desk_settings
   set document = left(document, char_length(document) - 1) || ',"firstAssignment":"DEFAULT_GROUP"}';
