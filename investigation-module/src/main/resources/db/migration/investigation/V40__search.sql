-- Searches on foot (R07): which zones, by whom, what came of each. Reports are written once.
create table investigation.search_task (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    what text not null,
    zones text[] not null check (cardinality(zones) > 0),
    guard varchar(12),
    guard_name text,
    hint text,
    dispatched_at timestamptz not null,
    dispatched_by varchar(12) not null,
    dispatched_by_name text not null,
    ended_at timestamptz,
    called_off boolean not null,
    version bigint not null,
    check (called_off <= (ended_at is not null))
);
create index search_task_case on investigation.search_task (case_number);
create index search_task_open on investigation.search_task (site, dispatched_at) where ended_at is null;

create sequence investigation.zone_report_seq increment 50 start 50;
create table investigation.zone_report (
    id bigint primary key,
    task varchar(48) collate "C" not null references investigation.search_task,
    zone varchar(40) not null,
    result varchar(16) not null check (result in ('NOTHING', 'FOUND', 'NO_ACCESS')),
    at timestamptz not null,
    photo text,
    reported_by varchar(12) not null,
    reported_by_name text not null,
    recorded_at timestamptz not null
);
create index zone_report_task on investigation.zone_report (task, id);
create index zone_report_guard on investigation.zone_report (reported_by, at);

grant select, insert, update on investigation.search_task to "${appRole}";
grant select, insert on investigation.zone_report to "${appRole}";
grant usage on sequence investigation.zone_report_seq to "${appRole}";
