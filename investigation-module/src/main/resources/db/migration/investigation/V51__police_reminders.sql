-- Clients who do not want the police (R16), each statement written once; and what time brings up again.
create sequence investigation.police_declination_seq increment 50 start 50;
create table investigation.police_declination (
    id bigint primary key,
    case_number varchar(40) collate "C" not null,
    statement_file text not null,
    reason text not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create index police_declination_case on investigation.police_declination (case_number, id);

create table investigation.police_reminder (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    kind varchar(8) not null,
    round integer not null,
    due_at timestamptz,
    version bigint not null,
    unique (case_number, kind)
);
-- The sweep asks for what is due alone.
create index police_reminder_due on investigation.police_reminder (due_at) where due_at is not null;

grant select, insert on investigation.police_declination to "${appRole}";
grant select, insert, update on investigation.police_reminder to "${appRole}";
grant usage on sequence investigation.police_declination_seq to "${appRole}";
