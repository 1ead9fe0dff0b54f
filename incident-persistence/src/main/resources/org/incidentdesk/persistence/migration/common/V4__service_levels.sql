-- What is promised. The targets are a document: the two times for each of the five levels, very low first.
create table service_level (
    id            ${id}        not null primary key,
    version       bigint       not null,
    name          varchar(255) not null,
    basis         varchar(20)  not null,
    targets       ${document}  not null,
    calendar      ${id},
    counting_from varchar(20)  not null
);

alter table category add column service_level ${id};

-- What the clock has to do next on a ticket, and when; none where it has to wait for somebody.
alter table ticket add column next_duty_at timestamp(6) with time zone;
update ticket set next_duty_at = due_at where status in ('NEW', 'ASSIGNED', 'PLANNED');
create index ticket_by_duty on ticket (next_duty_at, number);

-- The layout of a ticket's document has changed. The history says everything that the document did: it is made anew from
-- there where it is empty.
update ticket set state = '';

-- A desk's own promise is a service level of its own now.
update desk_settings
set document = regexp_replace(document, '"serviceLevel":\{.*,"links":', '"serviceLevel":"standard","clock":{},"links":');
