-- What clients were promised and told (F-13, R17): written once; of a promise only its end is added.
create table intake.contact_promise (
    case_number varchar(32) collate "C" not null,
    number integer not null check (number > 0),
    site varchar(10) not null,
    at timestamptz not null,
    channel varchar(12) not null,
    text text,
    state varchar(8) not null check (state in ('OPEN', 'KEPT', 'MOVED', 'CLOSED')),
    by_rule boolean not null,
    made_at timestamptz not null,
    made_by varchar(12) not null,
    made_by_name text not null,
    kept_at timestamptz,
    ended_at timestamptz,
    ended_by varchar(12),
    ended_by_name text,
    manager_at timestamptz not null,
    head_office_at timestamptz not null,
    alarms_raised smallint not null,
    next_alarm_at timestamptz,
    version bigint not null,
    primary key (case_number, number),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state = 'KEPT') = (kept_at is not null)),
    check (state = 'OPEN' or next_alarm_at is null)
) with (fillfactor = 80);
-- A client waits for one next contact; lists read its time from here.
create unique index contact_promise_open on intake.contact_promise (case_number) where state = 'OPEN';
create index contact_promise_due on intake.contact_promise (site, at) where state = 'OPEN';
create index contact_promise_next_alarm on intake.contact_promise (next_alarm_at) where next_alarm_at is not null;

create table intake.client_feedback (
    case_number varchar(32) collate "C" not null,
    number integer not null check (number > 0),
    at timestamptz not null,
    channel varchar(12) not null,
    outcome varchar(16) not null,
    text text not null,
    promise integer,
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    primary key (case_number, number),
    foreign key (case_number, promise) references intake.contact_promise (case_number, number)
);

grant select, insert on intake.contact_promise, intake.client_feedback to "${appRole}";
grant update (state, kept_at, ended_at, ended_by, ended_by_name, alarms_raised, next_alarm_at, version)
    on intake.contact_promise to "${appRole}";

-- An alarm need not be of a step.
alter table intake.alarm add column if not exists kind text default 'STEP';

-- Clients of cases older than the promise keeper hear from us within a day of its coming.
insert into intake.contact_promise (case_number, number, site, at, channel, state, by_rule, made_at, made_by,
    made_by_name, manager_at, head_office_at, alarms_raised, next_alarm_at, version)
select c.number, 1, c.site, now() + interval '1 day', 'PHONE', 'OPEN', true, now(), 'SYSTEM', 'SYSTEM',
    now() + interval '25 hours', now() + interval '2 days', 0, now() + interval '1 day', 1
from intake.loss_case c
where c.status in ('ACCEPTED', 'FOUND_WAITING', 'COMPARING') and not c.opened_at_counter;
