-- Service hours and deputy of each site; working days of China with the days that were moved (调休).
create table platform.site_hours (
    site varchar(10) primary key references platform.site,
    opens time not null,
    -- Midnight closes the day: 00:00.
    closes time not null,
    deputy varchar(12) references platform.staff,
    version bigint not null,
    check (closes = '00:00' or opens < closes)
);

create index site_hours_deputy on platform.site_hours (deputy) where deputy is not null;

create table platform.calendar_year (
    year smallint primary key check (year between 2000 and 2999),
    basis text not null,
    version bigint not null
);

create table platform.calendar_day (
    year smallint not null references platform.calendar_year,
    day date primary key,
    working boolean not null,
    name text not null,
    check (extract(year from day) = year)
);
create index calendar_day_year on platform.calendar_day (year);

grant select, insert, update on platform.site_hours, platform.calendar_year to "${appRole}";
grant select, insert, update, delete on platform.calendar_day to "${appRole}";

insert into platform.calendar_year values
    (2025, '国务院办公厅关于2025年部分节假日安排的通知', 1),
    (2026, '国务院办公厅关于2026年部分节假日安排的通知', 1);

insert into platform.calendar_day (year, day, working, name)
select extract(year from d), d, false, name
from (values
    ('元旦', date '2025-01-01', date '2025-01-01'),
    ('春节', date '2025-01-28', date '2025-02-04'),
    ('清明节', date '2025-04-04', date '2025-04-06'),
    ('劳动节', date '2025-05-01', date '2025-05-05'),
    ('端午节', date '2025-05-31', date '2025-06-02'),
    ('国庆节、中秋节', date '2025-10-01', date '2025-10-08'),
    ('元旦', date '2026-01-01', date '2026-01-03'),
    ('春节', date '2026-02-15', date '2026-02-23'),
    ('清明节', date '2026-04-04', date '2026-04-06'),
    ('劳动节', date '2026-05-01', date '2026-05-05'),
    ('端午节', date '2026-06-19', date '2026-06-21'),
    ('中秋节', date '2026-09-25', date '2026-09-27'),
    ('国庆节', date '2026-10-01', date '2026-10-07')) as holiday (name, first, last),
    lateral (select cast(generate_series(first, last, interval '1 day') as date) as d) days;

insert into platform.calendar_day (year, day, working, name) values
    (2025, '2025-01-26', true, '春节调休'),
    (2025, '2025-02-08', true, '春节调休'),
    (2025, '2025-04-27', true, '劳动节调休'),
    (2025, '2025-09-28', true, '国庆节调休'),
    (2025, '2025-10-11', true, '国庆节调休'),
    (2026, '2026-01-04', true, '元旦调休'),
    (2026, '2026-02-14', true, '春节调休'),
    (2026, '2026-02-28', true, '春节调休'),
    (2026, '2026-05-09', true, '劳动节调休'),
    (2026, '2026-09-20', true, '国庆节调休'),
    (2026, '2026-10-10', true, '国庆节调休');
