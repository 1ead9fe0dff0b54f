-- What a page of tickets reads: one range of one of these. H2 walks an index in its own direction only, so that each
-- order has two.
create index ticket_by_status_rank on ticket (status, rank_key);
create index ticket_by_status_rank_desc on ticket (status desc, rank_key desc);
create index ticket_by_status_priority on ticket (status, priority, number);
create index ticket_by_status_priority_desc on ticket (status desc, priority desc, number desc);
create index ticket_by_rank on ticket (rank_key);
create index ticket_by_rank_desc on ticket (rank_key desc);
create index ticket_by_opening on ticket (opened_at, number);
create index ticket_by_opening_desc on ticket (opened_at desc, number desc);
create index ticket_by_change on ticket (changed_at, number);
create index ticket_by_change_desc on ticket (changed_at desc, number desc);
create index ticket_by_due on ticket (due_at, number);
create index ticket_by_due_desc on ticket (due_at desc, number desc);
create index ticket_by_requester on ticket (requester, number);
create index ticket_by_category on ticket (category, number);
create index ticket_by_hold on ticket (hold_until, number);
