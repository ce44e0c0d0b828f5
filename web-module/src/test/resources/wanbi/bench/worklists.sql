-- Simulated cases {from} to {to} at a hundred sites, a tenth of them at the clerk's, one of twenty open with four running steps.
insert into platform.site (code, name, region, zone, phone, address, households, area, closed, opened_at, version)
select 'BE' || lpad(n::text, 2, '0'), '基准 ' || n, 'EAST', 'Asia/Shanghai', '021-60000001', '—', 1000, 80000, false, now(), 1
from generate_series(1, 99) n on conflict do nothing;
insert into platform.staff (id, name, username, phone, locked, hired_at, version)
values ('P-9003', '周敏', 'office', null, false, now(), 1) on conflict do nothing;
insert into platform.staff_grant (staff, role, node) values ('P-9003', 'HEAD_OFFICE', 'COMPANY') on conflict do nothing;
insert into platform.credential (staff, password_hash, password_due, credential_version, pin_hash, version)
values ('P-9003', null, false, 1, null, 1) on conflict do nothing;
insert into platform.token (hash, staff, credential_version, issued_at, expires_at, revoked_at, version)
values (encode(sha256('{office}'), 'hex'), 'P-9003', 1, now(), now() + interval '12 hours', null, 1) on conflict do nothing;

create temporary table drawn on commit drop as
select n, site, site || '-GS-' || to_char(at, 'YYYYMMDD') || '-' || lpad((n % 1000000)::text, 6, '0') as number, at, open,
       case when open then now() + make_interval(hours => (n / 200 % 96)::integer - 48) end as due
from (select n, case when n % 10 = 0 then 'SH01' else 'BE' || lpad((1 + n % 99)::text, 2, '0') end as site,
             now() - make_interval(days => (1 + n % 900)::integer) as at, n / 10 % 20 = 3 as open
      from generate_series({from}, {to}) n) c;
analyze drawn;

-- Filled as a restore would: rows first, then what ties them.
alter table intake.case_line drop constraint case_line_case_number_fkey;
alter table intake.case_procedure drop constraint case_procedure_procedure_version_fkey;
alter table intake.case_step drop constraint case_step_case_number_fkey;
insert into intake.loss_case (number, version, site, kind, status, reported_at, received_at, registered_on, channel, recorded_by,
    recorded_by_name, place, place_path, out_of_area, client_name, client_phone, client_kind, loss_mode, vulnerable, minor, photos,
    read_back, opened_at_counter, words)
select number, 1, site, 'LOSS', case when open then 'ACCEPTED' else 'RETURNED' end, at, at, at::date, 'DESK', 'P-9001', '陈静',
    site || '-B2', '楼宇 › B2 车库', false, '王小明', '137' || lpad(n::text, 8, '0'), 'OWNER', 'LOST', false, false, '{}', true, false, '{}'
from drawn order by number;
insert into intake.case_line (id, version, case_number, line, status, returned, category, name, quantity, colours, hidden_features,
    contents, answers, risk_flags)
select 1000000000 + n, 1, number, 1, case when open then 'MISSING' else 'RETURNED' end, 0, 'OTHER', '雨伞', 1, '{}', '{}', '[]', '{}', '{}'
from drawn order by number;
insert into intake.case_procedure (case_number, site, procedure_version, priority, computed, chosen, because, opened_at, ended_at, version)
select number, site, 'LOSS-1', (array['P1', 'P2', 'P3'])[1 + n % 3], 'P2', false, '{}', at, case when not open then at + interval '2 days' end, 1
from drawn order by number;
insert into intake.case_step (case_number, step, site, position, required, actor, deadlines, state, run, round, starts_at, due_at,
    done_at, done_by, done_by_name, late, alarms_raised, deviation_reason_code, deviation_reason, deviation_asked_at, deviation_asked_by,
    deviation_asked_by_name, deviation_by_manager, deviation_reserved)
select d.number, s.step, d.site, s.position, s.required, s.actor, s.deadlines, x.state, 1, 0, case x.state when 'WAITING' then null else d.at end,
    case x.state when 'RUNNING' then d.due + make_interval(mins => s.position) when 'WAITING' then null else d.at + interval '1 hour' end,
    case x.state when 'DONE' then d.at end, case x.state when 'DONE' then 'P-9001' end, case x.state when 'DONE' then '陈静' end, false,
    case when x.state = 'RUNNING' and d.due < now() then 2 + n % 2 else 0 end,
    case when x.asked then 'OTHER' end, case when x.asked then '客户自己来办' end, case when x.asked then d.at end,
    case when x.asked then 'P-9001' end, case when x.asked then '陈静' end, case when x.asked then false end, case when x.asked then s.approver = 'HEAD_OFFICE' end
from (select * from drawn order by number) d cross join intake.procedure_step s,
    lateral (select case when s.position in (1, 3, 5) then 'DONE' when d.open then case when s.position in (2, 4, 6, 7) then 'RUNNING' else 'WAITING' end
        when s.position < 8 then 'DONE' else 'EXCUSED' end as state, d.open and s.step = 'FEEDBACK' as asked) x
where s.procedure_version = 'LOSS-1';
alter table intake.case_line add foreign key (case_number) references intake.loss_case;
alter table intake.case_procedure add foreign key (procedure_version) references intake.procedure_version;
alter table intake.case_step add foreign key (case_number) references intake.case_procedure;
insert into intake.contact_promise (case_number, number, site, at, channel, state, by_rule, made_at, made_by, made_by_name,
    manager_at, head_office_at, alarms_raised, version)
select number, 1, site, due + interval '1 day', 'PHONE', 'OPEN', true, at, 'P-9001', '陈静', due + interval '25 hours', due + interval '2 days',
    case when due + interval '1 day' < now() then 1 + n % 3 else 0 end, 1
from drawn where open order by number;
