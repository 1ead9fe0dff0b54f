-- Work that is repeated, as db-scheduler keeps it: when it is due, and which node is at it.
create table scheduled_task (
    task_name            varchar(100)                not null,
    task_instance        varchar(100)                not null,
    task_data            bytea,
    execution_time       timestamp(6) with time zone not null,
    picked               boolean                     not null,
    picked_by            varchar(200),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint                      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_due on scheduled_task (execution_time);
