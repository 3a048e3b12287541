create table alert (
    id           varchar(22)                 not null primary key,
    origin       varchar(64)                 not null,
    report       varchar(22)                 not null,
    alert_number integer                     not null unique,
    state        varchar(16)                 not null,
    drill        boolean                     not null,
    retraction   varchar(16),
    opened_at    timestamp(6) with time zone not null,
    version      bigint                      not null
);
create index alert_origin on alert (origin, alert_number);
create index alert_report on alert (report);

create table alert_counter (
    name        varchar(16) not null primary key,
    last_number integer     not null
);

-- What an alert says: sealed under the report's key until it is published, plain from then on.
create table alert_revision (
    alert      varchar(22)                 not null references alert (id),
    n          integer                     not null,
    body       bytea                       not null,
    sealed     boolean                     not null,
    written_by varchar(22)                 not null,
    state      varchar(16)                 not null,
    approved   varchar(22),
    state_at   timestamp(6) with time zone not null,
    version    bigint                      not null,
    primary key (alert, n)
);
create index alert_revision_state on alert_revision (state, state_at);

-- What communities answered.
create table sighting (
    alert       varchar(22)                 not null references alert (id),
    community   varchar(64)                 not null,
    kind        varchar(16)                 not null,
    by_member   varchar(22)                 not null,
    answered_at timestamp(6) with time zone not null,
    primary key (alert, community)
);
