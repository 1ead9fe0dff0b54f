-- Other software that wants to be told.
create table webhook (
    id                  ${id}         not null primary key,
    version             bigint        not null,
    name                varchar(255)  not null,
    address             varchar(1000) not null,
    kinds               varchar(2000) not null, -- joined by blanks
    secret              varchar(200)  not null,
    active              boolean       not null,
    deactivated_because varchar(1000)
);

-- What is still to be told to one receiver; the identity is made of ticket, sequence, medium and target.
create table delivery (
    id           varchar(120)                not null primary key,
    version      bigint                      not null,
    ticket       bigint                      not null,
    sequence     bigint                      not null,
    medium       varchar(20)                 not null,
    target       ${id}                       not null,
    kind         varchar(40)                 not null,
    created_at   timestamp(6) with time zone not null,
    attempts     integer                     not null,
    next_attempt timestamp(6) with time zone not null,
    last_error   varchar(2000),
    given_up     boolean                     not null
);

create unique index delivery_order on delivery (ticket, sequence, medium, target);
create index delivery_due on delivery (given_up, next_attempt);
create index delivery_lane on delivery (ticket, medium, target, sequence);

-- Settings that were stored before the desk talked to people: it does so from now on as a new desk does.
update desk_settings
   set document = left(document, char_length(document) - 1)
       || ',"correspondence":{"language":"FR","notifications":{"audiences":{'
       || '"REPORTED":["REQUESTER","GROUP_MEMBER"],"ASSIGNED":["ASSIGNEE","GROUP_MEMBER"],'
       || '"ESCALATED":["ASSIGNEE","GROUP_MEMBER","GROUP_MANAGER"],'
       || '"MAJOR_DECLARED":["ASSIGNEE","GROUP_MEMBER","GROUP_MANAGER","ADMINISTRATOR"],'
       || '"PUBLIC_FOLLOW_UP":["REQUESTER","ASSIGNEE","OBSERVER"],"PRIVATE_FOLLOW_UP":["ASSIGNEE"],'
       || '"HELD":["REQUESTER"],"RESUMED":["ASSIGNEE"],"SOLVED":["REQUESTER","OBSERVER"],'
       || '"REFUSED":["ASSIGNEE","GROUP_MEMBER"],"CLOSED":["REQUESTER","OBSERVER"],'
       || '"REOPENED":["REQUESTER","ASSIGNEE","GROUP_MEMBER"],"RATED":["ASSIGNEE"],'
       || '"TARGET_WARNED":["ASSIGNEE"],"TARGET_BREACHED":["ASSIGNEE","GROUP_MANAGER"],"REMINDED":["REQUESTER"]}},"satisfactionDays":14}}';
