-- The jobs of db-scheduler: its own table, by its documentation, in types that both engines know.
create table scheduled_tasks (
    task_name            varchar(100)                not null,
    task_instance        varchar(100)                not null,
    task_data            bytea,
    execution_time       timestamp(6) with time zone not null,
    picked               boolean                     not null,
    picked_by            varchar(100),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint                      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- A known word under each key of the key file: shows at the start whether the file fits this database.
create table key_check (
    key_name varchar(32) not null primary key,
    mark     bytea       not null
);

-- A community's key, wrapped by the root key of the key file.
create table community_key (
    community varchar(64)                 not null primary key,
    wrapped   bytea                       not null,
    made_at   timestamp(6) with time zone not null
);

-- A report's key, wrapped by its community's key. Deleting the row erases the report for ever.
create table report_key (
    report    varchar(22)                 not null primary key,
    community varchar(64)                 not null references community_key (community),
    wrapped   bytea                       not null,
    made_at   timestamp(6) with time zone not null
);
create index report_key_community on report_key (community);

-- Interactions that had their effect.
create table handled (
    platform    varchar(64)                 not null,
    interaction varchar(200)                not null,
    seen_at     timestamp(6) with time zone not null,
    primary key (platform, interaction)
);
create index handled_seen on handled (seen_at);
