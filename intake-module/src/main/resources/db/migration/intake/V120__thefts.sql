-- Thefts: marks of triage, the relation in versions, what became what; cases that are left to head office (R13, R14, R23, I16).
alter table intake.loss_case
    add column marks text[] not null default '{}',
    add column police_first boolean not null default false,
    add column police_number text,
    add column left_to_head_office boolean not null default false,
    add column being_compared boolean not null default false,
    add column agreement_file varchar(64),
    add column converted_from varchar(32) collate "C" references intake.loss_case,
    add column converted_into varchar(32) collate "C" references intake.loss_case,
    add check ((status = 'CONVERTED') = (converted_into is not null)),
    add check ((status = 'NOT_THEFT') = (agreement_file is not null)),
    add check (kind = 'THEFT' or marks = '{}'),
    add check (kind = 'THEFT' or not left_to_head_office);

-- A case that was converted, or turned out to be no theft, has ended too.
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
    add check ((status in ('CLOSED', 'WITHDRAWN', 'MERGED', 'CONVERTED', 'NOT_THEFT')) = (ended_at is not null));

create table intake.case_relation (
    id bigint primary key,
    case_number varchar(32) collate "C" not null references intake.loss_case,
    number integer not null check (number > 0),
    relation varchar(16) not null,
    source varchar(8),
    suspected_staff text[] not null,
    reason text,
    at timestamptz not null,
    by varchar(12) not null,
    by_name text not null,
    unique (case_number, number),
    check (relation = 'UNKNOWN' or source is not null),
    check (relation = 'COMPANY_STAFF' or suspected_staff = '{}')
);
grant select, insert on intake.case_relation to "${appRole}";

-- What has gone on under another number is found there.
create or replace function intake.probable_duplicate(phone varchar, categories text[], reported timestamptz,
    and_lock boolean) returns table (case_number varchar, reported_at timestamptz, thing text)
    language plpgsql volatile as $$
begin
    if and_lock then
        perform pg_advisory_xact_lock(hashtextextended('intake.report:' || phone, 0));
    end if;
    return query
        select c.number, c.reported_at, l.name
        from intake.loss_case c join intake.case_line l on l.case_number = c.number
        where c.client_phone = phone and c.status not in ('VOIDED', 'MERGED', 'CONVERTED')
          and not c.left_to_head_office and l.category = any (categories)
          and c.reported_at between reported - interval '24 hours' and reported + interval '24 hours'
        order by c.reported_at desc, c.number desc, l.line
        limit 1;
end $$;
