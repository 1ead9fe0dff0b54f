-- What a page of tickets reads: one range of one of these, forwards or backwards.
create index ticket_by_status_rank on ticket (status, rank_key);
create index ticket_by_status_priority on ticket (status, priority, number);
create index ticket_by_rank on ticket (rank_key);
create index ticket_by_opening on ticket (opened_at, number);
create index ticket_by_change on ticket (changed_at, number);
create index ticket_by_due on ticket (due_at, number);
create index ticket_by_requester on ticket (requester, number);
create index ticket_by_category on ticket (category, number);

-- Few tickets wait for a moment, and few end in another category than they began with.
create index ticket_by_hold on ticket (hold_until, number) where hold_until is not null;
create index ticket_by_opening_category on ticket (category_opening) where category_opening is distinct from category;
create index ticket_by_closing_category on ticket (category_closing) where category_closing is distinct from category;

-- Words, not a language's words: the array avoids the parser, whose idea of a letter depends on the server's locale.
create index ticket_search_keys on ticket_search using gin (array_to_tsvector(string_to_array(keys, ' ')));
