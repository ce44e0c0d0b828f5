-- What was seen at the scene of a theft, and who kept and entered it (R15, L-16). Arrivals and fact checks are written
-- once; a later one corrects, the earlier stays.
create sequence investigation.scene_arrival_seq increment 50 start 50;
create table investigation.scene_arrival (
    id bigint primary key,
    case_number varchar(40) collate "C" not null,
    at timestamptz not null,
    arrived_by varchar(12) not null,
    arrived_by_name text not null,
    recorded_at timestamptz not null
);
create index scene_arrival_case on investigation.scene_arrival (case_number, id);

create table investigation.fact_check (
    case_number varchar(40) collate "C" not null,
    number integer not null check (number > 0),
    arrived_at timestamptz not null,
    observations text not null,
    entry_mode varchar(16) not null,
    still_danger boolean not null,
    photos text[] not null,
    doubtful_photos integer not null check (doubtful_photos between 0 and cardinality(photos)),
    verdict varchar(16) not null check (verdict in ('CONFIRMED', 'SUSPECTED', 'NOT_THEFT', 'UNDETERMINED')),
    reason text,
    agreement_file text,
    checked_by varchar(12) not null,
    checked_by_name text not null,
    recorded_at timestamptz not null,
    primary key (case_number, number),
    check (verdict <> 'NOT_THEFT' or reason is not null and agreement_file is not null)
);

create table investigation.scene_protection (
    case_number varchar(40) collate "C" not null,
    number integer not null check (number > 0),
    site varchar(10) not null,
    started_at timestamptz not null,
    guard varchar(12),
    guard_name text,
    photo text,
    started_by varchar(12) not null,
    started_by_name text not null,
    recorded_at timestamptz not null,
    released_by varchar(8) check (released_by in ('POLICE', 'MANAGER')),
    releaser text,
    released_at timestamptz,
    release_reason text,
    release_noted_by varchar(12),
    release_noted_by_name text,
    version bigint not null,
    primary key (case_number, number),
    check ((released_by is null) = (released_at is null) and (released_by is null) = (releaser is null)),
    check (released_at >= started_at),
    check (released_by <> 'MANAGER' or release_reason is not null)
);
create unique index scene_protection_one on investigation.scene_protection (case_number) where released_at is null;
create index scene_protection_held on investigation.scene_protection (site, started_at) where released_at is null;

create table investigation.scene_entry (
    case_number varchar(40) collate "C" not null,
    number integer not null check (number > 0),
    who text not null,
    unit text,
    came_in timestamptz not null,
    went_out timestamptz,
    why text not null,
    noted_by varchar(12) not null,
    noted_by_name text not null,
    recorded_at timestamptz not null,
    out_noted_by_name text,
    version bigint not null,
    primary key (case_number, number),
    check (went_out >= came_in)
);

grant select, insert on investigation.scene_arrival, investigation.fact_check to "${appRole}";
grant select, insert, update on investigation.scene_protection, investigation.scene_entry to "${appRole}";
grant usage on sequence investigation.scene_arrival_seq to "${appRole}";
