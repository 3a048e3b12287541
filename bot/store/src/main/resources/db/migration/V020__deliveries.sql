-- Promised cards. A card about a report is sealed under the report's key, any other direct message under the identity
-- key, the rest is plain; which person a direct message is for is always sealed, and looked up by a keyed hash.
create table delivery (
    seq       bigint generated always as identity,
    id        varchar(22)                 not null primary key,
    kind      varchar(32)                 not null,
    manner    varchar(16)                 not null,
    copy_key  varchar(40),
    revision  integer                     not null,
    lane      varchar(300)                not null,
    target    bytea,
    card      bytea                       not null,
    sealed_by varchar(16)                 not null,
    code      varchar(8),
    put_at    timestamp(6) with time zone not null,
    state     varchar(16)                 not null,
    pending   boolean                     not null,
    -- When it is due, until when it is held, or when it ended.
    moment    timestamp(6) with time zone not null,
    why       varchar(1000),
    messages  bytea,
    attempts  integer                     not null,
    first_at  timestamp(6) with time zone,
    unsure    boolean                     not null,
    version   bigint                      not null
);
create index delivery_due on delivery (pending, moment);
create index delivery_lane on delivery (lane, pending, seq);
create index delivery_subject on delivery (copy_key, revision, seq);
create index delivery_ended on delivery (state, moment);

-- What a subject looks like in a lane.
create table delivery_copy (
    copy_key varchar(40)                 not null,
    lane     varchar(300)                not null,
    revision integer                     not null,
    target   bytea,
    messages bytea                       not null,
    state    varchar(16)                 not null,
    since    timestamp(6) with time zone not null,
    primary key (copy_key, lane)
);
