-- Revisions of playbooks that somebody began to follow, as their files read then.
create table playbook_revision (
    id       varchar(40)                 not null,
    revision integer                     not null,
    source   varchar(262144)             not null,
    kept_at  timestamp(6) with time zone not null,
    primary key (id, revision)
);

-- Playbooks being followed. The owner is a keyed hash; the project and the answers are sealed in words.
create table playbook_run (
    id          varchar(22)                 not null primary key,
    owner       varchar(40)                 not null,
    community   varchar(64)                 not null,
    playbook    varchar(40)                 not null,
    revision    integer                     not null,
    words       bytea                       not null,
    -- A keyed hash of owner, playbook and project while the run is open, so that there is one; null at its end.
    open_key    varchar(40),
    started_at  timestamp(6) with time zone not null,
    changed_at  timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    version     bigint                      not null,
    constraint playbook_run_open unique (open_key)
);
create index playbook_run_owner on playbook_run (owner, changed_at);
create index playbook_run_changed on playbook_run (community, changed_at);
