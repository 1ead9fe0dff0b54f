-- Which articles concern which tickets, so that an article finds its tickets.
create table ticket_article (
    ticket  bigint not null references ticket (number),
    article bigint not null,
    primary key (ticket, article)
);
create index ticket_article_by_article on ticket_article (article, ticket);
-- Until now nothing took an article away again, so that the histories tell all of them.
insert into ticket_article (ticket, article)
select distinct e.ticket, a.id
from ticket_event e
    join article a on e.canonical like '%' || chr(10) || 'article=' || cast(a.id as varchar(20)) || chr(10) || '%'
        or e.canonical like '%' || chr(10) || 'article=' || cast(a.id as varchar(20))
where e.type in ('ARTICLE_LINKED', 'SOLUTION_PROPOSED') and e.canonical like '%' || chr(10) || 'article=%';

-- Words that were looked for in vain: how often, and when last. By whom is not kept.
create table missed_search (
    words   ${id}                       not null primary key,
    times   bigint                      not null,
    last_at timestamp(6) with time zone not null
);
create index missed_search_by_times on missed_search (times, words);
create index missed_search_by_age on missed_search (last_at);
