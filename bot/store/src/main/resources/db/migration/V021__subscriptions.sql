-- What communities want to hear about.
create table subscription (
    id         varchar(22)                 not null primary key,
    community  varchar(64)                 not null,
    platform   varchar(64)                 not null,
    place      varchar(100)                not null,
    channel    varchar(100)                not null,
    ecosystems varchar(4000)               not null,
    least      integer                     not null,
    most       varchar(16)                 not null,
    by_member  varchar(22)                 not null,
    put_at     timestamp(6) with time zone not null,
    unique (platform, place, channel)
);
create index subscription_community on subscription (community, put_at);

-- What stewards let a community receive; no row: it is not admitted.
create table network_grant (
    community varchar(64)                 not null primary key,
    most      varchar(16)                 not null,
    by_member varchar(22)                 not null,
    put_at    timestamp(6) with time zone not null
);
