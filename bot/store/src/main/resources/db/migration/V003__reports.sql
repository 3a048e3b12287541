-- What responders handle: no words of the reporter. reporter_hash finds a person's own reports; null once erased.
create table report (
    id            varchar(22)                 not null primary key,
    community     varchar(64)                 not null references community (id),
    report_number integer                     not null,
    alias         varchar(40)                 not null,
    state         varchar(16)                 not null,
    urgent        boolean                     not null,
    drill         boolean                     not null,
    verdict       varchar(16),
    claimed_by    varchar(22),
    submitted_at  timestamp(6) with time zone not null,
    touched_at    timestamp(6) with time zone not null,
    reminders     integer                     not null,
    withdrawn     boolean                     not null,
    version       bigint                      not null,
    reporter_hash varchar(64),
    unique (community, report_number)
);
create index report_state on report (state, touched_at);
create index report_reporter on report (reporter_hash);

create table report_counter (
    community   varchar(64) not null primary key references community (id),
    last_number integer     not null
);

-- Sealed: the words under the report's key, the reporter under that and the identity key. No row once erased.
create table report_words (
    report   varchar(22) not null primary key references report (id),
    words    bytea       not null,
    reporter bytea       not null
);

-- Typed but not sent yet; sealed as report_words is.
create table report_draft (
    report    varchar(22)                 not null primary key,
    community varchar(64)                 not null references community (id),
    words     bytea                       not null,
    reporter  bytea                       not null,
    urgent    boolean                     not null,
    drill     boolean                     not null,
    typed_at  timestamp(6) with time zone not null
);
create index report_draft_typed on report_draft (typed_at);

-- Questions and answers, sealed under the report's key.
create table relay_message (
    seq       bigint generated always as identity primary key,
    id        varchar(22)                 not null unique,
    report    varchar(22)                 not null references report (id),
    direction varchar(16)                 not null,
    words     bytea                       not null,
    sent_at   timestamp(6) with time zone not null
);
create index relay_message_report on relay_message (report);
