-- What somebody tells before anything has happened, or without a name (R11): no case, and gone after its days unless one takes it up.
create table investigation.tip (
    id varchar(40) collate "C" primary key,
    version bigint not null,
    site varchar(10) not null,
    observed text not null,
    seen_at timestamptz,
    place_note text,
    contact text,
    about_staff boolean not null,
    received_at timestamptz not null,
    recorded_by varchar(12),
    recorded_by_name text,
    keep_until timestamptz not null,
    settled_at timestamptz,
    settled_by varchar(12),
    settled_by_name text,
    case_number varchar(40) collate "C",
    reason text,
    check ((settled_at is null) = (settled_by is null)),
    check (settled_at is not null or (case_number is null and reason is null))
);
create index tip_open on investigation.tip (site, received_at) where settled_at is null;
create index tip_gone on investigation.tip (keep_until) where case_number is null;
grant select, insert, update, delete on investigation.tip to "${appRole}";
