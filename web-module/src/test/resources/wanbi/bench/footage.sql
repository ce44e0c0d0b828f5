-- {cameras} cameras at a hundred sites, and {requests} requests for recordings that are written over in 29 days.
insert into platform.site (code, name, region, zone, phone, address, households, area, closed, opened_at, version)
select 'BE' || lpad(n::text, 2, '0'), '基准 ' || n, 'EAST', 'Asia/Shanghai', '021-60000001', '—', 1000, 80000, false, now(), 1
from generate_series(1, 99) n on conflict do nothing;
create temporary table watching on commit drop as
select n, site, site || '-C' || lpad((n / 100)::text, 3, '0') as code
from (select n, case when n % 100 = 0 then 'SH01' else 'BE' || lpad((n % 100)::text, 2, '0') end as site
      from generate_series(100, {cameras} + 99) n) c;
insert into investigation.camera (code, site, place, coverage, location_class, configured_days, required_days, clock_offset_seconds,
    retired, version)
select code, site, site || '-SITE', '门厅', 'LOBBY', 30, 30, 0, false, 1 from watching;
create temporary table asked on commit drop as
select r.n, w.site, w.code, w.site || '-GS-20190101-' || lpad(r.n::text, 6, '0') as number
from generate_series(1, {requests}) r(n) join watching w on w.n = 100 + r.n % {cameras};
insert into intake.loss_case (number, version, site, kind, status, reported_at, received_at, registered_on, channel, recorded_by,
    recorded_by_name, place, place_path, out_of_area, client_name, client_phone, client_kind, loss_mode, vulnerable, minor, photos,
    read_back, opened_at_counter, words)
select number, 1, site, 'LOSS', 'ACCEPTED', now(), now(), current_date, 'DESK', 'P-9001', '陈静',
    site || '-B2', '楼宇 › B2 车库', false, '王小明', '138' || lpad(n::text, 8, '0'), 'OWNER', 'LOST', false, false, '{}', true, false, '{}'
from asked order by number;
insert into platform.journal_head (chain, entries, head) select 'CASE:' || number, 3, sha256(number::bytea) from asked order by number;
insert into investigation.footage_request (id, case_number, number, site, reported_at, from_at, to_at, purpose, urgent, status,
    requested_at, requested_by, requested_by_name, requested_by_unit, approval_rung, earliest_at, next_moment_at, version)
select number || '-JK1', number, 1, site, now() - interval '1 hour', now() - interval '3 hours', now() - interval '2 hours', '去向', false,
    'PENDING', now(), 'P-9001', '陈静', '静安中心', false, now() + interval '29 days', now() + interval '26 days', 1
from asked order by number;
insert into investigation.footage_camera (request, camera, position, status, overwritten_at, gone_at, kept_required_until, alarms_raised)
select number || '-JK1', code, 1, 'PENDING', now() + interval '29 days', now() + interval '30 days', now() + interval '30 days', 0
from asked order by number;
