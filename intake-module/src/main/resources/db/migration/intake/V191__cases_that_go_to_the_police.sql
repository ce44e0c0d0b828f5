-- What nobody collects in time goes to the police, and its case with it (E.2).
alter table intake.case_link add column to_police_at timestamptz,
    add check (to_police_at is null or returned_at is null);
alter table intake.case_line add column with_police integer not null default 0 check (with_police >= 0);

do $$
declare
    ended text;
begin
    select c.conname into ended from pg_constraint c
    where c.conrelid = 'intake.loss_case'::regclass and c.contype = 'c'
      and pg_get_constraintdef(c.oid) like '%WITHDRAWN%ended_at IS NOT NULL%';
    execute format('alter table intake.loss_case drop constraint %I', ended);
end $$;
alter table intake.loss_case
    add check ((status in ('CLOSED', 'WITHDRAWN', 'MERGED', 'CONVERTED', 'NOT_THEFT', 'TO_POLICE'))
        = (ended_at is not null));
