-- The house of the benchmark: one site with one place and one shelf, a clerk and a manager, each with a token.
insert into platform.company (id, name, demonstration, founded_at, version) values (1, '基准物业', false, now(), 1);
insert into platform.region (code, name, version) values ('EAST', '华东', 1);
insert into platform.site (code, name, region, zone, phone, address, households, area, closed, opened_at, version)
values ('SH01', '静安中心', 'EAST', 'Asia/Shanghai', '021-60000001', '静安', 1200, 80000, false, now(), 1);
insert into platform.place (code, site, parent, kind, name, path, closed, version) values
    ('SH01-SITE', 'SH01', null, 'SITE', '静安中心', '静安中心', false, 1),
    ('SH01-B2-PARKING', 'SH01', 'SH01-SITE', 'PARKING', 'B2 车库', '静安中心 › B2 车库', false, 1);
insert into intake.storage_place (code, site, name, kind, capacity, closed, version)
values ('SH01-DESK-A1', 'SH01', '前台 A1', 'SHELF', null, false, 1);
insert into platform.staff (id, name, username, phone, locked, hired_at, version) values
    ('P-9001', '陈静', 'clerk', null, false, now(), 1),
    ('P-9002', '周强', 'manager', null, false, now(), 1);
insert into platform.staff_grant (staff, role, node) values ('P-9001', 'DESK', 'SH01'), ('P-9002', 'MANAGER', 'SH01');
insert into platform.credential (staff, password_hash, password_due, credential_version, pin_hash, version)
values ('P-9001', null, false, 1, null, 1), ('P-9002', null, false, 1, null, 1);
insert into platform.token (hash, staff, credential_version, issued_at, expires_at, revoked_at, version) values
    (encode(sha256('{clerk}'), 'hex'), 'P-9001', 1, now(), now() + interval '12 hours', null, 1),
    (encode(sha256('{manager}'), 'hex'), 'P-9002', 1, now(), now() + interval '12 hours', null, 1);
