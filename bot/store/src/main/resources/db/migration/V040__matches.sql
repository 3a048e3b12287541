-- What the matcher remembers: keyed hashes and sketches, nothing that can be read. Concerns nobody; no action needed.
create table match_report (
    report   varchar(64)                 not null primary key,
    campaign varchar(64)                 not null,
    at       timestamp(6) with time zone not null,
    epoch    varchar(20)                 not null,
    sketch   bytea                       not null
);
create index match_report_campaign on match_report (campaign);

-- Which report holds which value; a value that very many hold is not written down any more.
create table match_value (
    hash   bytea       not null,
    report varchar(64) not null references match_report (report) on delete cascade,
    primary key (hash, report)
);
create index match_value_report on match_value (report);
