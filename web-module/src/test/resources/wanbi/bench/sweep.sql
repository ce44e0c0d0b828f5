-- {cases} open cases, each with one step whose alarm is an hour away.
insert into platform.site (code, name, region, zone, phone, address, households, area, closed, opened_at, version)
select 'BE' || lpad(n::text, 2, '0'), '基准 ' || n, 'EAST', 'Asia/Shanghai', '021-60000001', '—', 1000, 80000, false, now(), 1
from generate_series(1, 99) n on conflict do nothing;
create temporary table drawn on commit drop as
select n, site, site || '-GS-20200101-' || lpad((n % 1000000)::text, 6, '0') as number
from (select n, case when n % 10 = 0 then 'SH01' else 'BE' || lpad((1 + n % 99)::text, 2, '0') end as site
      from generate_series(1, {cases}) n) c;
insert into intake.loss_case (number, version, site, kind, status, reported_at, received_at, registered_on, channel, recorded_by,
    recorded_by_name, place, place_path, out_of_area, client_name, client_phone, client_kind, loss_mode, vulnerable, minor, photos,
    read_back, opened_at_counter, words)
select number, 1, site, 'LOSS', 'ACCEPTED', now(), now(), current_date, 'DESK', 'P-9001', '陈静',
    site || '-B2', '楼宇 › B2 车库', false, '王小明', '138' || lpad(n::text, 8, '0'), 'OWNER', 'LOST', false, false, '{}', true, false, '{}'
from drawn order by number;
insert into intake.case_line (id, version, case_number, line, status, returned, category, name, quantity, colours, hidden_features,
    contents, answers, risk_flags)
select 2000000000 + n, 1, number, 1, 'MISSING', 0, 'OTHER', '雨伞', 1, '{}', '{}', '[]', '{}', '{}' from drawn order by number;
insert into intake.case_procedure (case_number, site, procedure_version, priority, computed, chosen, because, opened_at, version)
select number, site, 'LOSS-1', 'P2', 'P2', false, '{}', now(), 1 from drawn order by number;
insert into intake.case_step (case_number, step, site, position, required, actor, deadlines, state, run, round, starts_at, due_at,
    head_office_at, next_alarm_at, late, alarms_raised)
select d.number, s.step, d.site, s.position, s.required, s.actor, s.deadlines, case s.step when 'DISPATCH' then 'RUNNING' else 'WAITING' end, 1, 0,
    case s.step when 'DISPATCH' then now() - interval '10 minutes' end, case s.step when 'DISPATCH' then now() + interval '1 hour' end,
    case s.step when 'DISPATCH' then now() + interval '1 day' end, case s.step when 'DISPATCH' then now() + interval '1 hour' end, false, 1
from (select * from drawn order by number) d cross join intake.procedure_step s where s.procedure_version = 'LOSS-1';
insert into platform.journal_head (chain, entries, head) select 'CASE:' || number, 3, sha256(number::bytea) from drawn order by number;
