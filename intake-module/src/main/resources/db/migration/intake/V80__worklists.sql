-- Worklists walk the tops of these, one for each site (and role); what has no deadline comes last.
create index case_step_mine on intake.case_step
    (site, actor, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) where state = 'RUNNING';
create index case_step_running on intake.case_step
    (site, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) where state = 'RUNNING';
create index case_step_escalated on intake.case_step
    (site, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step)
    where state = 'RUNNING' and alarms_raised >= 3;
create index case_step_to_approve on intake.case_step
    (site, coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step)
    where deviation_asked_at is not null and deviation_approved_at is null and state in ('WAITING', 'RUNNING');
-- Nothing asked by these any more.
drop index intake.case_step_due;
drop index intake.case_step_deviation;

-- What was handed over on a day.
create index case_link_returned on intake.case_link (returned_at) where returned_at is not null;
