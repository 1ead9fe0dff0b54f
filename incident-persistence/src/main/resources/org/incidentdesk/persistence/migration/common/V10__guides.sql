-- Diagnostic guides. Nobody searches in them; the versions of a guide stay, since runs keep to the one they began with.
create table guide (
    id       ${id}       not null primary key,
    version  bigint      not null,
    document ${document} not null
);

create table guide_revision (
    guide    ${id}       not null,
    version  bigint      not null,
    document ${document} not null,
    primary key (guide, version)
);

alter table category add column guide ${id};
