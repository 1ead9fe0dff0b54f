-- The desk's tables, the same on every database. What differs is named by a placeholder:
--   ${id}        a named identity; compared character by character, as the domain compares it
--   ${document}  a text without a practical limit
-- Moments are kept to the microsecond, in UTC. Enumerated values are kept with the names that the code gives them.

create sequence ticket_number start with 1 increment by 1;
create sequence article_number start with 1 increment by 1;

-- A ticket's whole state is the document; the other columns repeat what is searched, sorted or measured.
create table ticket (
    number            bigint                      not null primary key,
    revision          bigint                      not null, -- counts the saves: Hibernate's optimistic lock
    version           bigint                      not null, -- counts the events: the domain's version
    status            varchar(20)                 not null,
    priority          varchar(20)                 not null,
    major             boolean                     not null,
    rank_key          bigint                      not null, -- rank and number in one, so that one index range is a page
    impact            varchar(20)                 not null,
    urgency           varchar(20)                 not null,
    title             varchar(255)                not null,
    requester         ${id}                       not null,
    recorded_by       ${id}                       not null,
    channel           varchar(20)                 not null,
    location          ${id},
    category_opening  ${id},
    category          ${id},
    category_closing  ${id},
    verification      varchar(20)                 not null,
    needed_by         timestamp(6) with time zone,
    opened_at         timestamp(6) with time zone not null,
    acknowledged_at   timestamp(6) with time zone,
    solved_at         timestamp(6) with time zone,
    closed_at         timestamp(6) with time zone,
    changed_at        timestamp(6) with time zone not null,
    due_at            timestamp(6) with time zone not null,
    hold_reason       varchar(20),
    hold_until        timestamp(6) with time zone,
    reopenings        integer                     not null,
    escalations       integer                     not null,
    assigned_persons  ${document}                 not null, -- identities joined by blanks: a row of a list needs no join
    assigned_groups   ${document}                 not null,
    last_hash         varchar(64)                 not null,
    state             ${document}                 not null
);

-- The history: written once, never changed.
create table ticket_event (
    ticket    bigint                      not null references ticket (number),
    sequence  bigint                      not null,
    type      varchar(40)                 not null,
    at        timestamp(6) with time zone not null,
    actor     ${id}                       not null,
    role      varchar(20)                 not null,
    status    varchar(20)                 not null,
    canonical ${document}                 not null,
    hash      varchar(64)                 not null,
    primary key (ticket, sequence)
);

-- Three tables that repeat parts of the document for searching; they are written only when those parts change.
create table ticket_assignee (
    ticket bigint      not null references ticket (number),
    kind   varchar(10) not null,
    ref    ${id}       not null,
    primary key (ticket, kind, ref)
);

create table ticket_link (
    ticket bigint      not null references ticket (number),
    kind   varchar(20) not null,
    other  bigint      not null,
    primary key (ticket, kind, other)
);

create table ticket_search (
    ticket bigint      not null primary key references ticket (number),
    words  ${document} not null, -- the folded words in their order, each with a blank before it
    keys   ${document} not null  -- the distinct words, cut to their beginnings, for an index over words
);

create table category (
    id                    ${id}        not null primary key,
    version               bigint       not null,
    name                  varchar(255) not null,
    parent                ${id},
    default_group         ${id},
    visible_to_requesters boolean      not null,
    for_incidents         boolean      not null,
    retired               boolean      not null
);

create table asset (
    id      ${id}        not null primary key,
    version bigint       not null,
    kind    varchar(20)  not null,
    name    varchar(255) not null,
    state   varchar(20)  not null,
    owner   ${id},
    parent  ${id},
    words   ${document}  not null
);

create table location (
    id      ${id}        not null primary key,
    version bigint       not null,
    name    varchar(255) not null,
    active  boolean      not null
);

create table person (
    id             ${id}        not null primary key,
    version        bigint       not null,
    name           varchar(255) not null,
    email          varchar(255),
    role           varchar(20)  not null,
    location       ${id},
    support_groups ${document}  not null, -- identities joined by blanks
    active         boolean      not null,
    words          ${document}  not null
);

create table support_group (
    id      ${id}        not null primary key,
    version bigint       not null,
    name    varchar(255) not null,
    line    integer      not null,
    manager ${id},
    active  boolean      not null
);

create table priority_matrix (
    id      ${id}        not null primary key,
    version bigint       not null,
    name    varchar(255) not null,
    cells   ${document}  not null
);

create table desk_settings (
    id       ${id}       not null primary key,
    version  bigint      not null,
    document ${document} not null
);

create table article (
    id             bigint                      not null primary key,
    version        bigint                      not null,
    title          varchar(255)                not null,
    symptoms       ${document}                 not null,
    cause          ${document},
    remedy         varchar(20)                 not null,
    remedy_text    ${document}                 not null,
    language       varchar(20)                 not null,
    categories     ${document}                 not null,
    keywords       ${document}                 not null,
    audience       varchar(20)                 not null,
    state          varchar(20)                 not null,
    author         ${id}                       not null,
    reviewer       ${id},
    source         bigint,
    created_at     timestamp(6) with time zone not null,
    changed_at     timestamp(6) with time zone not null,
    published_at   timestamp(6) with time zone,
    solved_tickets bigint                      not null
);

create table account (
    id            ${id}        not null primary key,
    version       bigint       not null,
    password_hash varchar(500) not null,
    locked        boolean      not null
);

create table api_token (
    id         ${id}                       not null primary key,
    person     ${id}                       not null,
    label      varchar(255)                not null,
    digest     varchar(64)                 not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone
);

-- What was answered to requests with an idempotency key.
create table receipt (
    actor           ${id}                       not null,
    idempotency_key varchar(255)                not null,
    fingerprint     varchar(64)                 not null,
    subject         varchar(64)                 not null,
    version         bigint                      not null,
    entry           bigint                      not null,
    at              timestamp(6) with time zone not null,
    primary key (actor, idempotency_key)
);

-- One row for each listener that must still be told of a change. The identity is the order of writing; two changes of
-- the same subject never overlap, since the subject's own row is locked while the message is written.
create table outbox_message (
    listener     varchar(100)                not null,
    kind         varchar(20)                 not null,
    subject      bigint                      not null,
    to_version   bigint                      not null,
    from_version bigint                      not null,
    id           bigint                      generated by default as identity,
    at           timestamp(6) with time zone not null,
    attempts     integer                     not null,
    next_attempt timestamp(6) with time zone,
    failed_at    timestamp(6) with time zone,
    last_error   varchar(1000),
    primary key (listener, kind, subject, to_version)
);

-- One row for each listener, locked by whoever delivers to it. No message refers to it: writing one must never wait.
create table outbox_listener (
    name varchar(100) not null primary key
);

create index outbox_message_order on outbox_message (listener, id);
create index ticket_assignee_ref on ticket_assignee (kind, ref, ticket);
create index ticket_link_other on ticket_link (other);
create index api_token_person on api_token (person, id);
create index article_source on article (source);
