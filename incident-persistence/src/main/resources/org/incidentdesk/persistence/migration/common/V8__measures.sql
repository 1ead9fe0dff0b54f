-- What a ticket contributes to the measures, where that needs the rules of time or the whole history. Rows of before are
-- computed when the storage is next opened: no formula has the number 0.
alter table ticket add column figures_formula integer default 0 not null;
alter table ticket add column technicians ${document} default '' not null; -- who has worked on it, joined by blanks
alter table ticket add column groups_had ${document} default '' not null; -- which groups have had it, joined by blanks
alter table ticket add column own_seconds bigint;
alter table ticket add column owned_in_time boolean;
alter table ticket add column resolve_seconds bigint;
alter table ticket add column resolved_in_time boolean;
alter table ticket add column breaches_at timestamp(6) with time zone;
alter table ticket add column first_solved_at timestamp(6) with time zone;
alter table ticket add column regrouped boolean;
alter table ticket add column first_contact boolean default false not null;

create index ticket_by_solution on ticket (solved_at);
create index ticket_by_closure on ticket (closed_at);
create index ticket_by_figures on ticket (figures_formula, number);
