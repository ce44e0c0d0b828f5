-- The plan as data (R19): published versions, what each case runs on, its steps with their clocks, alarms.
create table intake.procedure_version (
    id varchar(16) primary key,
    procedure varchar(8) not null,
    number integer not null check (number > 0),
    state varchar(10) not null check (state in ('DRAFT', 'PUBLISHED')),
    drafted_at timestamptz not null,
    drafted_by varchar(12) not null,
    drafted_by_name text not null,
    published_at timestamptz,
    published_by varchar(12),
    published_by_name text,
    reason text,
    row_version bigint not null,
    unique (procedure, number),
    check ((state = 'PUBLISHED') = (published_at is not null))
);
-- One draft of each procedure at a time.
create unique index procedure_version_draft on intake.procedure_version (procedure) where state = 'DRAFT';

-- Deadlines are minutes for P1/P2/P3, several where a step returns, +n for how it goes on returning; - for none.
create table intake.procedure_step (
    id varchar(40) primary key,
    procedure_version varchar(16) not null references intake.procedure_version,
    position smallint not null,
    step varchar(20) not null,
    required boolean not null,
    starts_with varchar(20) not null,
    proof varchar(20) not null,
    by_hand boolean not null,
    any_time boolean not null,
    deadlines varchar(120) not null,
    service_hours boolean not null,
    reasons text[] not null,
    approver varchar(12) not null,
    actor varchar(12) not null,
    unique (procedure_version, step)
);

-- What is published stays as it is, whoever tries (R19, I14).
create function intake.refuse_editing_published() returns trigger language plpgsql as $$
begin
    if exists (select 1 from intake.procedure_version v
               where v.id = case tg_op when 'INSERT' then new.procedure_version else old.procedure_version end
                 and v.state = 'PUBLISHED') then
        raise exception 'a published version is not edited' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create table intake.site_deadline (
    id varchar(40) primary key,
    site varchar(10) not null,
    procedure varchar(8) not null,
    step varchar(20) not null,
    deadlines varchar(120) not null,
    version bigint not null,
    unique (site, procedure, step)
);

create table intake.case_procedure (
    case_number varchar(32) collate "C" primary key,
    site varchar(10) not null,
    procedure_version varchar(16) not null references intake.procedure_version,
    priority varchar(2) not null,
    computed varchar(2) not null,
    chosen boolean not null,
    because text[] not null,
    opened_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null
);
-- Which cases run on which version.
create index case_procedure_running on intake.case_procedure (procedure_version, case_number) where ended_at is null;

create table intake.case_step (
    case_number varchar(32) collate "C" not null references intake.case_procedure,
    step varchar(20) not null,
    site varchar(10) not null,
    position smallint not null,
    required boolean not null,
    actor varchar(12) not null,
    deadlines varchar(120) not null,
    state varchar(10) not null,
    run integer not null,
    round integer not null,
    starts_at timestamptz,
    due_at timestamptz,
    warn_at timestamptz,
    head_office_at timestamptz,
    tightened_to timestamptz,
    done_at timestamptz,
    done_by varchar(12),
    done_by_name text,
    late boolean not null,
    alarms_raised smallint not null,
    next_alarm_at timestamptz,
    deviation_reason_code varchar(24),
    deviation_reason text,
    deviation_asked_at timestamptz,
    deviation_asked_by varchar(12),
    deviation_asked_by_name text,
    deviation_by_manager boolean,
    deviation_approved_at timestamptz,
    deviation_approved_by varchar(12),
    deviation_approved_by_name text,
    primary key (case_number, step),
    check ((state = 'WAITING') = (starts_at is null)),
    check (deviation_approved_by is null or deviation_approved_by <> deviation_asked_by)
) with (fillfactor = 80);
-- The sweep asks for the next moment alone, so that cases that owe nothing cost nothing.
create index case_step_next_alarm on intake.case_step (next_alarm_at) where next_alarm_at is not null;
create index case_step_due on intake.case_step (site, due_at) where state = 'RUNNING';
create index case_step_deviation on intake.case_step (site, deviation_asked_at)
    where deviation_asked_at is not null and deviation_approved_at is null;

-- One row a step, run and level: whoever sweeps, and however often, each alarm is raised once.
create table intake.alarm (
    id varchar(80) collate "C" primary key,
    site varchar(10) not null,
    case_number varchar(32) collate "C" not null,
    step varchar(20) not null,
    level varchar(12) not null,
    role varchar(12) not null,
    priority varchar(2) not null,
    starts_at timestamptz not null,
    due_at timestamptz not null,
    raised_at timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by varchar(12),
    acknowledged_by_name text,
    settled_at timestamptz
);
create index alarm_bell on intake.alarm (site, role, raised_at desc, id desc)
    where acknowledged_at is null and settled_at is null;
create index alarm_step on intake.alarm (case_number, step) where settled_at is null;

grant select, insert, update on intake.procedure_version, intake.procedure_step, intake.site_deadline,
    intake.case_procedure, intake.case_step, intake.alarm to "${appRole}";
grant delete on intake.site_deadline to "${appRole}";

insert into intake.procedure_version values
    ('LOSS-1', 'LOSS', 1, 'PUBLISHED', now(), 'SYSTEM', 'SYSTEM', now(), 'SYSTEM', 'SYSTEM', null, 1),
    ('THEFT-1', 'THEFT', 1, 'PUBLISHED', now(), 'SYSTEM', 'SYSTEM', now(), 'SYSTEM', 'SYSTEM', null, 1);

insert into intake.procedure_step
select procedure || '-1-' || step, procedure || '-1', position, step, true, starts_with, proof, by_hand, any_time,
    deadlines, service_hours, cast(reasons as text[]), approver, actor
from (values
    ('LOSS', 1, 'ACCEPT', 'REPORT_RECEIVED', 'SLIP', false, false, '5/5/15', true, '{}', 'MANAGER', 'DESK'),
    ('LOSS', 2, 'SECOND_LOSS', 'ACCEPT', 'ACTION', true, false, '5/15/60', false,
        '{CLIENT_DECLINED,ITEM_AT_DESK,NOT_APPLICABLE,OUTAGE,OTHER}', 'MANAGER', 'DESK'),
    ('LOSS', 3, 'FOOTAGE_REQUEST', 'ACCEPT', 'FOOTAGE_REGISTER', true, false, '5/10/30', false,
        '{ITEM_AT_DESK,CLIENT_DECLINED,NO_CAMERA,POLICE_TOOK_OVER,NOT_APPLICABLE,OUTAGE,OTHER}', 'MANAGER', 'DESK'),
    ('LOSS', 4, 'FOOTAGE_REVIEW', 'FOOTAGE_REQUEST', 'FOOTAGE_REGISTER', true, false, '15/30/120', false,
        '{ITEM_AT_DESK,NO_CAMERA,POLICE_TOOK_OVER,NOT_APPLICABLE,OUTAGE,OTHER}', 'MANAGER', 'CCTV'),
    ('LOSS', 5, 'DISPATCH', 'ACCEPT', 'TASK', true, false, '3/10/30', false,
        '{ITEM_AT_DESK,CLIENT_DECLINED,POLICE_TOOK_OVER,NOT_APPLICABLE,OUTAGE,OTHER}', 'MANAGER', 'DESK'),
    ('LOSS', 6, 'SEARCH', 'DISPATCH', 'ZONE_RESULT', true, false, '30/60/240', false,
        '{ITEM_AT_DESK,CLIENT_DECLINED,POLICE_TOOK_OVER,NOT_APPLICABLE,OUTAGE,OTHER}', 'MANAGER', 'GUARD'),
    ('LOSS', 7, 'FEEDBACK', 'ACCEPT', 'CLIENT_TOLD', true, false, '60/120/1440', false,
        '{CLIENT_DECLINED,POLICE_TOOK_OVER,OUTAGE,OTHER}', 'MANAGER', 'DESK'),
    ('LOSS', 8, 'REGISTER_FIND', 'FIND_IN_HAND', 'FIND_RECORD', false, false, '15/15/60', true,
        '{POLICE_TOOK_OVER,NOT_APPLICABLE,OUTAGE,OTHER}', 'MANAGER', 'DESK'),
    ('LOSS', 9, 'NOTIFY', 'FIND_LINKED', 'NOTIFICATION', false, false, '10/10/60', true,
        '{ITEM_AT_DESK,CLIENT_DECLINED,POLICE_TOOK_OVER,OUTAGE,OTHER}', 'MANAGER', 'DESK'),
    ('LOSS', 10, 'COMPARE', 'CLAIM_OPENED', 'COMPARISON', false, false, '10/10/15', true, '{}', 'MANAGER', 'DESK'),
    ('LOSS', 11, 'HANDOVER', 'CLAIM_OPENED', 'RECEIPT', false, false, '10/10/15', true, '{}', 'MANAGER', 'DESK'),
    ('THEFT', 1, 'ACCEPT', 'REPORT_RECEIVED', 'SLIP', false, false, '5/5/15', false, '{}', 'MANAGER', 'DESK'),
    ('THEFT', 2, 'ARRIVE', 'REPORT_RECEIVED', 'ARRIVAL', true, false, '5/10/-', false,
        '{CLIENT_DECLINED,POLICE_TOOK_OVER,OTHER}', 'MANAGER', 'GUARD'),
    ('THEFT', 3, 'FACT_CHECK', 'REPORT_RECEIVED', 'FACT_SHEET', true, false, '15/30/-', false,
        '{CLIENT_DECLINED,POLICE_TOOK_OVER,OTHER}', 'MANAGER', 'GUARD'),
    ('THEFT', 4, 'POLICE_CALL', 'FACT_CHECK', 'POLICE_CALL', true, true, '3/10/-', false, '{}', 'MANAGER', 'GUARD'),
    ('THEFT', 5, 'GUARD_BROADCAST', 'POLICE_CALL', 'BROADCAST', true, false, '2/5/-', false,
        '{POLICE_TOOK_OVER,NOT_APPLICABLE,OTHER}', 'MANAGER', 'GUARD'),
    ('THEFT', 6, 'SCENE', 'REPORT_RECEIVED', 'SCENE_LOG', true, false, '5/10/-', false,
        '{CLIENT_DECLINED,POLICE_TOOK_OVER,NOT_APPLICABLE,OTHER}', 'MANAGER', 'GUARD'),
    ('THEFT', 7, 'FOOTAGE_REQUEST', 'ACCEPT', 'FOOTAGE_REGISTER', true, false, '5/10/30', false,
        '{NO_CAMERA,POLICE_TOOK_OVER,OUTAGE,OTHER}', 'MANAGER', 'DESK'),
    ('THEFT', 8, 'FOOTAGE_REVIEW', 'FOOTAGE_REQUEST', 'FOOTAGE_REGISTER', true, false, '15/30/120', false,
        '{NO_CAMERA,POLICE_TOOK_OVER,OUTAGE,OTHER}', 'MANAGER', 'CCTV'),
    ('THEFT', 9, 'PRESERVE', 'FOOTAGE_HIT', 'FILE_HASH', true, false, '30/60/120', false,
        '{POLICE_TOOK_OVER,OUTAGE,OTHER}', 'HEAD_OFFICE', 'CCTV'),
    ('THEFT', 10, 'REASSURE', 'REPORT_RECEIVED', 'CARE_RECORD', true, false, '30/60/-', false,
        '{CLIENT_DECLINED,OTHER}', 'MANAGER', 'DESK'),
    ('THEFT', 11, 'EVIDENCE', 'POLICE_REQUEST', 'POLICE_LIST', true, false, '120/1440/-', false,
        '{POLICE_TOOK_OVER,OTHER}', 'HEAD_OFFICE', 'MANAGER'),
    ('THEFT', 12, 'SUMMARY', 'POLICE_CALL', 'SUMMARY_REPORT', true, false, '1440/4320/-', false,
        '{POLICE_TOOK_OVER,OTHER}', 'MANAGER', 'MANAGER'),
    ('THEFT', 13, 'FEEDBACK', 'REPORT_RECEIVED', 'CLIENT_TOLD', true, false,
        '1440,4320,10080,+20160/1440,4320,10080,+20160/-', false, '{CLIENT_DECLINED,OTHER}', 'MANAGER', 'DESK'),
    ('THEFT', 14, 'EDUCATE', 'REPORT_RECEIVED', 'EDUCATION', true, false, '4320/10080/20160', false,
        '{CLIENT_DECLINED,OTHER}', 'MANAGER', 'DESK'),
    ('THEFT', 15, 'FOLLOW_UP', 'POLICE_CALL', 'FOLLOW_UP_NOTE', true, false,
        '10080,43200,86400,129600/43200,86400,129600/-', false, '{POLICE_TOOK_OVER,OTHER}', 'MANAGER', 'MANAGER'),
    ('THEFT', 16, 'HEAD_OFFICE', 'REPORT_RECEIVED', 'REPORT_UP', true, false, '30/1440/43200', false,
        '{OTHER}', 'HEAD_OFFICE', 'MANAGER')
) as shipped (procedure, position, step, starts_with, proof, by_hand, any_time, deadlines, service_hours, reasons,
    approver, actor);

create trigger procedure_step_stays before insert or update on intake.procedure_step
    for each row execute function intake.refuse_editing_published();
