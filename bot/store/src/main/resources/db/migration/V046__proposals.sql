-- Changes of who reads reports that wait for a second member, with what was answered, value by value.
create table proposal (
    id          varchar(22)                 not null primary key,
    community   varchar(64)                 not null,
    proposed_by varchar(22)                 not null,
    platform    varchar(64)                 not null,
    place       varchar(100)                not null,
    kind        varchar(20)                 not null,
    proposed_at timestamp(6) with time zone not null
);
create table proposal_value (
    proposal varchar(22)   not null,
    field    varchar(40)   not null,
    position integer       not null,
    given    varchar(3000) not null,
    shown_as varchar(400),
    constraint proposal_value_pk primary key (proposal, field, position),
    constraint proposal_value_of foreign key (proposal) references proposal (id) on delete cascade
);
