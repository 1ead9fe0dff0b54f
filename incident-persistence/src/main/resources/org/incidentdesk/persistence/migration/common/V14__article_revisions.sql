-- Articles with the texts that were published, the draft beside the published one, validity, translation and votes.
alter table article add column slug varchar(120);
update article set slug = 'article-' || cast(id as varchar(20));
alter table article alter column slug set not null;
alter table article add constraint article_slug unique (slug);
alter table article add column writer ${id};
update article set writer = author;
alter table article alter column writer set not null;
alter table article add column revision integer default 0 not null;
update article set revision = 1 where state = 'PUBLISHED';
alter table article add column draft ${document};
alter table article add column valid_from timestamp(6) with time zone;
alter table article add column valid_until timestamp(6) with time zone;
alter table article add column translation bigint;
alter table article add column helpful bigint default 0 not null;
alter table article add column not_helpful bigint default 0 not null;
create index article_state on article (state, audience, id);

create table article_revision (
    article      bigint                      not null references article (id),
    number       integer                     not null,
    title        varchar(255)                not null,
    symptoms     ${document}                 not null,
    cause        ${document},
    remedy       varchar(20)                 not null,
    remedy_text  ${document}                 not null,
    language     varchar(20)                 not null,
    categories   ${document}                 not null,
    keywords     ${document}                 not null,
    writer       ${id}                       not null,
    publisher    ${id}                       not null,
    published_at timestamp(6) with time zone not null,
    primary key (article, number)
);

insert into article_revision (article, number, title, symptoms, cause, remedy, remedy_text, language, categories,
                              keywords, writer, publisher, published_at)
select id, 1, title, symptoms, cause, remedy, remedy_text, language, categories, keywords, author,
       coalesce(reviewer, author), coalesce(published_at, changed_at)
  from article where state = 'PUBLISHED';

create table article_vote (
    article bigint                      not null references article (id),
    person  ${id}                       not null,
    helpful boolean                     not null,
    at      timestamp(6) with time zone not null,
    primary key (article, person)
);
