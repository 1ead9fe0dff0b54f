-- Who has signed in with a browser: a digest of the secret that the browser keeps, and until when it opens the door.
create table browser_session (
    digest    varchar(64)                 not null primary key,
    person    ${id}                       not null,
    opened_at timestamp(6) with time zone not null,
    seen_at   timestamp(6) with time zone not null,
    ends_at   timestamp(6) with time zone not null
);

create index browser_session_person on browser_session (person, digest);
create index browser_session_end on browser_session (ends_at);
