-- How a case goes on and how it ends: looked for, watched, withdrawn, merged, closed; what it waits for; the short lane.
alter table intake.loss_case
    add column looking_since timestamptz,
    add column watched_since timestamptz,
    add column watch_until timestamptz,
    add column returned_at timestamptz,
    add column ended_at timestamptz,
    add column ended_because text,
    add column confirmed_by varchar(12),
    add column satisfaction smallint check (satisfaction between 1 and 5),
    add column merged_into varchar(32) collate "C" references intake.loss_case,
    add column short_lane boolean not null default false,
    add check ((watched_since is null) = (watch_until is null)),
    add check ((status in ('CLOSED', 'WITHDRAWN', 'MERGED')) = (ended_at is not null)),
    add check ((status = 'MERGED') = (merged_into is not null)),
    add check (merged_into <> number);

update intake.loss_case c
set returned_at = (select max(k.returned_at) from intake.case_link k where k.case_number = c.number)
where c.status = 'RETURNED';

create index loss_case_merged on intake.loss_case (merged_into) where merged_into is not null;
-- The sweep that closes what was handed back a day ago walks this alone.
create index loss_case_returned on intake.loss_case (returned_at, number) where status = 'RETURNED';

-- What a merged report says is said once more by the one it was merged into.
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
        where c.client_phone = phone and c.status not in ('VOIDED', 'MERGED') and l.category = any (categories)
          and c.reported_at between reported - interval '24 hours' and reported + interval '24 hours'
        order by c.reported_at desc, c.number desc, l.line
        limit 1;
end $$;

-- What other contexts still owe a case: WATCH and CLOSED wait until nothing is left.
create table intake.case_obligation (
    case_number varchar(32) collate "C" not null references intake.loss_case,
    kind varchar(24) not null,
    reference varchar(80) not null,
    opened_at timestamptz not null,
    opened_by varchar(12) not null,
    settled_at timestamptz,
    settled_by varchar(12),
    primary key (case_number, kind, reference),
    check ((settled_at is null) = (settled_by is null))
);
create index case_obligation_open on intake.case_obligation (case_number) where settled_at is null;
grant select, insert, update on intake.case_obligation to "${appRole}";

-- Why a step fell away, so that it comes back when its reason does; and whether looking has begun.
alter table intake.case_step add column excused_because varchar(16);
alter table intake.case_procedure add column looking_begun boolean not null default false;

-- Below this worth a thing of no sensitive kind takes the short lane; nothing does at 0.
alter table intake.valuable_rule
    add column short_lane_below numeric(12, 2) not null default 100 check (short_lane_below >= 0);

update intake.case_step s
set excused_because = case when p.ended_at is null then 'FOUND' else 'CASE_ENDED' end
from intake.case_procedure p
where p.case_number = s.case_number and s.state = 'EXCUSED'
    and (p.ended_at is not null or s.step in ('FOOTAGE_REQUEST', 'FOOTAGE_REVIEW', 'DISPATCH', 'SEARCH'));
update intake.case_procedure p
set looking_begun = true
where exists (select 1 from intake.case_step s where s.case_number = p.case_number and s.state in ('DONE', 'DEVIATED')
    and s.step in ('FOOTAGE_REQUEST', 'FOOTAGE_REVIEW', 'DISPATCH', 'SEARCH'));
update intake.loss_case c
set looking_since = c.accepted_at, status = case c.status when 'ACCEPTED' then 'IN_PROGRESS' else c.status end
from intake.case_procedure p
where p.case_number = c.number and p.looking_begun and c.accepted_at is not null
    and c.status in ('ACCEPTED', 'FOUND_WAITING', 'COMPARING');
