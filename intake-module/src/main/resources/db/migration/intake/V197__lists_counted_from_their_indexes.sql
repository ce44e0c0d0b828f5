-- Whether the plan leaves the yes to head office stands beside what is asked: who may approve is judged without the plan.
alter table intake.case_step add column deviation_reserved boolean;
update intake.case_step s set deviation_reserved = d.approver = 'HEAD_OFFICE'
from intake.case_procedure p join intake.procedure_step d on d.procedure_version = p.procedure_version
where s.deviation_asked_at is not null and p.case_number = s.case_number and d.step = s.step;
alter table intake.case_step add check (deviation_asked_at is null or deviation_reserved is not null);

-- An index that orders by an expression answers alone only where what the expression is made of stands in it too; so a list
-- is counted without its rows.
drop index intake.case_step_mine;
drop index intake.case_step_running;
drop index intake.case_step_escalated;
drop index intake.case_step_to_approve;
drop index intake.case_step_running_all;
drop index intake.case_step_escalated_all;
create index case_step_mine on intake.case_step
    (site, actor, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) include (due_at)
    where state = 'RUNNING';
create index case_step_running on intake.case_step
    (site, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) include (due_at)
    where state = 'RUNNING';
create index case_step_escalated on intake.case_step
    (site, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) include (due_at)
    where state = 'RUNNING' and alarms_raised >= 3;
create index case_step_to_approve on intake.case_step
    (site, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step)
    include (due_at, deviation_asked_by, deviation_by_manager, deviation_reserved)
    where deviation_asked_at is not null and deviation_approved_at is null and state in ('WAITING', 'RUNNING');
create index case_step_running_all on intake.case_step
    (coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) include (site, due_at)
    where state = 'RUNNING';
create index case_step_escalated_all on intake.case_step
    (coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) include (site, due_at)
    where state = 'RUNNING' and alarms_raised >= 3;
