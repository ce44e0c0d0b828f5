-- Who oversees many sites reads the top of one order instead of the tops of a hundred.
create index case_step_running_all on intake.case_step
    (coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) include (site) where state = 'RUNNING';
create index case_step_escalated_all on intake.case_step
    (coalesce(due_at, timestamptz '9999-01-01 00:00:00+00'), case_number, step) include (site)
    where state = 'RUNNING' and alarms_raised >= 3;
create index contact_promise_all on intake.contact_promise (at, case_number) include (site) where state = 'OPEN';
