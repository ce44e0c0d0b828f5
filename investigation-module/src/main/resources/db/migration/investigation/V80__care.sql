-- Care (R18) and hazards (L-12). What was said to a client is written once; what hangs on a case's later days is counted down.
create sequence investigation.care_seq increment 50 start 50;

create table investigation.care_record (
    id bigint primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    at timestamptz not null,
    method text not null,
    state text,
    needs text[] not null,
    text text,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index care_record_case on investigation.care_record (case_number, at, id);
create index care_record_author on investigation.care_record (recorded_by, recorded_at);

create table investigation.education_record (
    id bigint primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    at timestamptz not null,
    topics text[] not null check (cardinality(topics) > 0),
    material text,
    acknowledged boolean not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index education_record_case on investigation.education_record (case_number, at, id);

create table investigation.care_call (
    id bigint primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    day int not null,
    due_at timestamptz not null,
    done_at timestamptz,
    called_off boolean not null,
    version bigint not null,
    unique (case_number, day),
    check (done_at is null or not called_off)
);
create index care_call_open on investigation.care_call (site, due_at) where done_at is null and not called_off;

create table investigation.hazard (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    what text not null,
    place varchar(40),
    responsible varchar(12) not null,
    responsible_name text not null,
    due_on date not null,
    repeats varchar(48) collate "C" references investigation.hazard,
    recurred_at timestamptz,
    registered_at timestamptz not null,
    registered_by varchar(12) not null,
    registered_by_name text not null,
    fixed_at timestamptz,
    fixed_by varchar(12),
    fixed_by_name text,
    how text,
    proof text,
    proved_at timestamptz,
    proved_by varchar(12),
    proved_by_name text,
    version bigint not null,
    check (fixed_at is null or (how is not null and proof is not null)),
    check (proved_at is null or (fixed_at is not null and proved_by <> fixed_by))
);
create index hazard_case on investigation.hazard (case_number, registered_at);
create index hazard_open on investigation.hazard (site, due_on) where proved_at is null;

grant select, insert on investigation.care_record, investigation.education_record to "${appRole}";
grant select, insert, update on investigation.care_call, investigation.hazard to "${appRole}";
grant usage on sequence investigation.care_seq to "${appRole}";
