-- Which reports belong together and why, in fixed words: nothing that anybody confided.
create table report_link (
    report  varchar(64) not null,
    linked  varchar(64) not null,
    reasons varchar(400) not null,
    score   double precision not null,
    constraint report_link_pk primary key (report, linked)
);
create index report_link_linked on report_link (linked);
