-- Calls to the police with what came of them (R16). Papers and decisions are written once.
create table investigation.police_report (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    called_at timestamptz not null,
    number text,
    receiver text,
    alarm_number text,
    content text,
    called_by varchar(12) not null,
    called_by_name text not null,
    recorded_at timestamptz not null,
    arrived_at timestamptz,
    station text,
    officers text[] not null,
    arrival_by varchar(12),
    arrival_by_name text,
    version bigint not null,
    check ((arrived_at is null) = (arrival_by is null))
);
create index police_report_case on investigation.police_report (case_number);

create sequence investigation.police_document_seq increment 50 start 50;
create table investigation.police_document (
    id bigint primary key,
    report varchar(48) collate "C" not null references investigation.police_report,
    case_number varchar(40) collate "C" not null,
    kind varchar(24) not null,
    number text,
    issued_on date not null,
    file text,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check (number is not null or file is not null)
);
create index police_document_report on investigation.police_document (report, id);
create index police_document_number on investigation.police_document (number, kind) where number is not null;

create sequence investigation.police_decision_seq increment 50 start 50;
create table investigation.police_decision (
    id bigint primary key,
    report varchar(48) collate "C" not null references investigation.police_report,
    kind varchar(24) not null,
    document_number text,
    decided_at timestamptz,
    officer text,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check (document_number is not null or (decided_at is not null and officer is not null))
);
create index police_decision_report on investigation.police_decision (report, id);

grant select, insert, update on investigation.police_report to "${appRole}";
grant select, insert on investigation.police_document, investigation.police_decision to "${appRole}";
grant usage on sequence investigation.police_document_seq, investigation.police_decision_seq to "${appRole}";
