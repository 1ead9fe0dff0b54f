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
