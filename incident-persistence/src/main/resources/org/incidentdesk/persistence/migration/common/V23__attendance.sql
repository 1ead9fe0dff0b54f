-- Who is at which ticket at this moment; what is older than a minute is nobody's.
create table attendance (
    ticket  bigint                      not null,
    person  ${id}                       not null,
    doing   varchar(16)                 not null,
    seen_at timestamp(6) with time zone not null,
    primary key (ticket, person)
);
create index attendance_seen on attendance (seen_at);
