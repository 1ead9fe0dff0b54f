-- What the desk prepares so that people write less. Nobody searches in these, and all of a kind are read together.
create table ticket_template (
    id       ${id}       not null primary key,
    version  bigint      not null,
    document ${document} not null
);

create table canned_answer (
    id       ${id}       not null primary key,
    version  bigint      not null,
    document ${document} not null
);

create table report_rule (
    id       ${id}       not null primary key,
    version  bigint      not null,
    document ${document} not null
);
