-- Footage requests and what became of them (R06): a register that is only added to (I6, L-15).
create table investigation.footage_request (
    id varchar(48) collate "C" primary key,
    case_number varchar(32) collate "C" not null,
    number integer not null check (number > 0),
    site varchar(10) not null,
    reported_at timestamptz not null,
    from_at timestamptz not null,
    to_at timestamptz not null,
    purpose text not null,
    long_window_reason text,
    urgent boolean not null,
    status varchar(16) not null,
    requested_at timestamptz not null,
    requested_by varchar(12) not null,
    requested_by_name text not null,
    requested_by_unit text not null,
    decision varchar(10) check (decision in ('APPROVED', 'REJECTED')),
    decided_at timestamptz,
    decided_by varchar(12),
    decided_by_name text,
    decision_reason text,
    approval_due_at timestamptz,
    approval_rung boolean not null,
    released_at timestamptz,
    earliest_at timestamptz,
    next_moment_at timestamptz,
    version bigint not null,
    unique (case_number, number),
    check (to_at > from_at),
    check ((decision is null) = (decided_at is null)),
    check ((decision is null) = (decided_by is null)),
    -- I11
    check (decided_by is null or decided_by <> requested_by)
);
-- The clock asks for the next moment alone; the queue of the room for what is written over first.
create index footage_request_next on investigation.footage_request (next_moment_at) where next_moment_at is not null;
create index footage_request_queue on investigation.footage_request (site, earliest_at, id) where earliest_at is not null;
create index footage_request_site on investigation.footage_request (site, id);

create table investigation.footage_camera (
    request varchar(48) collate "C" not null references investigation.footage_request,
    camera varchar(20) collate "C" not null references investigation.camera,
    position integer not null,
    status varchar(16) not null,
    overwritten_at timestamptz not null,
    gone_at timestamptz not null,
    kept_required_until timestamptz not null,
    loss_cause varchar(12) check (loss_cause in ('OUR_DELAY', 'EQUIPMENT', 'LATE_REPORT')),
    viewed_at timestamptz,
    alarms_raised integer not null,
    primary key (request, camera)
);
create index footage_camera_camera on investigation.footage_camera (camera) where status = 'PENDING';

create sequence investigation.footage_review_seq increment 50 start 50;
create table investigation.footage_review (
    id bigint primary key,
    request varchar(48) collate "C" not null references investigation.footage_request,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    cameras text[] not null check (cardinality(cameras) > 0),
    summary text not null,
    result varchar(16) not null,
    reviewed_by varchar(12) not null,
    reviewed_by_name text not null,
    reviewed_by_unit text not null,
    recorded_at timestamptz not null,
    before_approval boolean not null,
    check (ended_at >= started_at)
);
create index footage_review_request on investigation.footage_review (request, id);

create sequence investigation.sighting_seq increment 50 start 50;
create table investigation.sighting (
    id bigint primary key,
    request varchar(48) collate "C" not null references investigation.footage_request,
    camera varchar(20) collate "C" not null references investigation.camera,
    recorder_time timestamptz not null,
    offset_seconds integer not null,
    true_time timestamptz not null,
    place varchar(40),
    what text not null,
    last boolean not null
);
create index sighting_request on investigation.sighting (request, true_time);

create table investigation.footage_clip (
    file varchar(64) not null,
    case_number varchar(32) collate "C" not null,
    bytes bigint not null,
    stored_at timestamptz not null,
    stored_by varchar(12) not null,
    stored_by_name text not null,
    primary key (case_number, file)
);

create sequence investigation.footage_preservation_seq increment 50 start 50;
create table investigation.footage_preservation (
    id bigint primary key,
    request varchar(48) collate "C" not null references investigation.footage_request,
    kind varchar(8) not null check (kind in ('LOCK', 'EXPORT')),
    cameras text[] not null,
    note text,
    file varchar(64),
    delete_by date,
    preserved_at timestamptz not null,
    preserved_by varchar(12) not null,
    preserved_by_name text not null,
    preserved_by_unit text not null,
    witness varchar(12),
    witness_name text,
    check ((kind = 'EXPORT') = (file is not null)),
    check ((kind = 'EXPORT') = (witness is not null)),
    check (witness is null or witness <> preserved_by)
);
create index footage_preservation_request on investigation.footage_preservation (request, id);

-- I7: there is no way out but against a document of police or court.
create sequence investigation.footage_supply_seq increment 50 start 50;
create table investigation.footage_supply (
    id bigint primary key,
    request varchar(48) collate "C" not null references investigation.footage_request,
    document_kind varchar(20) not null
        check (document_kind in ('RETRIEVAL_NOTICE', 'EVIDENCE_LIST', 'SEIZURE_LIST', 'COURT_ORDER')),
    document_number text not null,
    document_file varchar(64) not null,
    organ text not null,
    officers text[] not null check (cardinality(officers) > 0),
    files text[] not null check (cardinality(files) > 0),
    supplied_at timestamptz not null,
    supplied_by varchar(12) not null,
    supplied_by_name text not null,
    supplied_by_unit text not null
);
create index footage_supply_request on investigation.footage_supply (request, id);

create sequence investigation.footage_viewing_seq increment 50 start 50;
create table investigation.footage_viewing (
    id bigint primary key,
    request varchar(48) collate "C" not null references investigation.footage_request,
    number integer not null,
    viewer text not null,
    relation varchar(16) not null,
    proof text not null,
    allowed boolean not null,
    reason text,
    remedy text,
    decided_at timestamptz not null,
    decided_by varchar(12) not null,
    decided_by_name text not null,
    operated_by varchar(12),
    operated_by_name text,
    started_at timestamptz,
    ended_at timestamptz,
    notice_file varchar(64),
    version bigint not null,
    unique (request, number),
    check (allowed or (reason is not null and remedy is not null)),
    check (started_at is null or allowed),
    check ((started_at is null) = (notice_file is null)),
    check (ended_at >= started_at)
);

-- The register is added to; nothing of it is taken away, and what is written once is not rewritten.
grant select, insert, update on investigation.footage_request, investigation.footage_camera,
    investigation.footage_viewing to "${appRole}";
grant select, insert on investigation.footage_review, investigation.sighting, investigation.footage_clip,
    investigation.footage_preservation, investigation.footage_supply to "${appRole}";
grant usage on sequence investigation.footage_review_seq, investigation.sighting_seq,
    investigation.footage_preservation_seq, investigation.footage_supply_seq, investigation.footage_viewing_seq
    to "${appRole}";
