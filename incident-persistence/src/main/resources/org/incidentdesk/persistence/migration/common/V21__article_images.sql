-- The pictures of articles; their bytes are outside the database, under these names.
create table article_image (
    article    bigint                      not null references article (id),
    name       varchar(120)                not null,
    media_type varchar(40)                 not null,
    bytes      bigint                      not null,
    sha256     varchar(64)                 not null,
    added_by   ${id}                       not null,
    added_at   timestamp(6) with time zone not null,
    primary key (article, name)
);
create index article_image_by_content on article_image (sha256);
