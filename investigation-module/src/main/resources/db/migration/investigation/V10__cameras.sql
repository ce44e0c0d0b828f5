-- The camera register (law C.3): where cameras look, how long recordings last by setting and by measurement, their faults.
create table investigation.camera (
    code varchar(20) collate "C" primary key,
    site varchar(10) not null,
    place varchar(40) not null,
    coverage text not null,
    location_class varchar(16) not null
        check (location_class not in ('TOILET', 'CHANGING_ROOM', 'BATHROOM', 'DORMITORY', 'GUEST_ROOM', 'NURSING_ROOM')),
    configured_days integer not null check (configured_days > 0),
    required_days integer not null check (required_days > 0),
    oldest_recording_at timestamptz,
    measured_at timestamptz,
    clock_offset_seconds integer not null,
    clock_checked_at timestamptz,
    sign_checked_on date,
    retired boolean not null,
    version bigint not null,
    check ((oldest_recording_at is null) = (measured_at is null)),
    check (oldest_recording_at < measured_at)
);
create index camera_site on investigation.camera (site, code);
create index camera_place on investigation.camera (site, place);

-- What was measured is never measured differently afterwards.
create sequence investigation.camera_measurement_seq increment 50 start 50;
create table investigation.camera_measurement (
    id bigint primary key,
    camera varchar(20) collate "C" not null references investigation.camera,
    oldest_recording_at timestamptz not null,
    measured_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null
);
create index camera_measurement_camera on investigation.camera_measurement (camera, measured_at desc);

create sequence investigation.camera_fault_seq increment 50 start 50;
create table investigation.camera_fault (
    id bigint primary key,
    camera varchar(20) collate "C" not null references investigation.camera,
    began_at timestamptz not null,
    ended_at timestamptz,
    note text not null,
    recorded_by_name text not null,
    version bigint not null,
    check (ended_at > began_at)
);
create index camera_fault_camera on investigation.camera_fault (camera, began_at desc);
create unique index camera_fault_open on investigation.camera_fault (camera) where ended_at is null;

grant select, insert, update on investigation.camera, investigation.camera_fault to "${appRole}";
grant select, insert on investigation.camera_measurement to "${appRole}";
grant usage on sequence investigation.camera_measurement_seq, investigation.camera_fault_seq to "${appRole}";
