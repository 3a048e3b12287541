create table community (
    id                varchar(64) not null primary key,
    name              varchar(80) not null,
    zone              varchar(64) not null,
    language          varchar(64) not null,
    retention_seconds bigint      not null,
    backup            varchar(22),
    is_open           boolean     not null
);

-- A place belongs to one community only.
create table community_place (
    platform   varchar(64)  not null,
    place      varchar(100) not null,
    community  varchar(64)  not null references community (id),
    ordinal    integer      not null,
    responders varchar(100) not null,
    alerts     varchar(100) not null,
    primary key (platform, place)
);
create index community_place_community on community_place (community);

create table community_member (
    id         varchar(22) not null primary key,
    community  varchar(64) not null references community (id),
    name       varchar(80) not null,
    away_until timestamp(6) with time zone
);
create index community_member_community on community_member (community);

-- A Person is one Member of a community only.
create table member_person (
    community varchar(64)  not null,
    platform  varchar(64)  not null,
    place     varchar(100) not null,
    user_id   varchar(100) not null,
    member    varchar(22)  not null references community_member (id),
    primary key (community, platform, place, user_id)
);
create index member_person_member on member_person (member);

create table member_role (
    member varchar(22) not null references community_member (id),
    role   varchar(32) not null,
    primary key (member, role)
);

create table member_account (
    member  varchar(22)  not null references community_member (id),
    kind    varchar(16)  not null,
    account varchar(200) not null,
    primary key (member, kind, account)
);

-- One-time codes, as keyed hashes.
create table invitation (
    code_hash varchar(64)                 not null primary key,
    kind      varchar(16)                 not null,
    community varchar(64)                 not null references community (id),
    member    varchar(22)                 not null,
    until_at  timestamp(6) with time zone not null
);
