-- A class: scenarios to play, and which tickets came of them.
create table scenario (
    id       ${id}       not null primary key,
    version  bigint      not null,
    document ${document} not null
);

create table exercise (
    id       bigint not null primary key references ticket (number),
    version  bigint not null,
    scenario ${id}  not null,
    student  ${id}  not null
);
