-- When time counts. The hours and the holidays are documents: nobody searches in them, and a calendar is read whole.
create table calendar (
    id        ${id}        not null primary key,
    version   bigint       not null,
    name      varchar(255) not null,
    time_zone varchar(64)  not null,
    always_on boolean      not null,
    segments  ${document}  not null,
    holidays  ${document}  not null
);
