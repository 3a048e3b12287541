-- The chained log. Nothing in it is confided: ids and fixed words.
create table audit_entry (
    seq         bigint                      not null primary key,
    happened_at timestamp(6) with time zone not null,
    community   varchar(100)                not null,
    done_by     varchar(100)                not null,
    what        varchar(100)                not null,
    about       varchar(100)                not null,
    hash        varchar(64)                 not null
);

-- The end of the chain, in one row: whoever appends holds it until the commit.
create table audit_head (
    id   integer     not null primary key,
    seq  bigint      not null,
    hash varchar(64) not null
);
insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
