-- What the law asks of each site (F-18): dated entries that are only added to, and figures to propose from. Nothing here
-- has been confirmed by counsel (law.md C.9); each row says where it comes from.
create table platform.local_rule (
    area varchar(12) primary key,
    position smallint not null unique,
    name text not null,
    name_en text not null,
    theft_figure numeric(12) not null check (theft_figure > 0),
    theft_basis text not null,
    hold_days smallint not null check (hold_days > 0),
    hold_count varchar(8) not null check (hold_count in ('WORKING', 'CALENDAR')),
    hold_basis text not null,
    footage_days smallint not null check (footage_days > 0),
    footage_basis text not null
);

create table platform.legal_profile (
    site varchar(10) not null references platform.site,
    number integer not null check (number > 0),
    effective_from date not null,
    place_class varchar(12) not null check (place_class in ('ART7', 'ART9', 'NON_PUBLIC', 'KEY_TARGET')),
    basis text not null,
    footage_days smallint not null check (footage_days > 0),
    footage_basis text not null,
    hold_days smallint not null check (hold_days > 0),
    hold_count varchar(8) not null check (hold_count in ('WORKING', 'CALENDAR')),
    hold_basis text not null,
    theft_figure numeric(12) not null check (theft_figure > 0),
    theft_basis text not null,
    police_station text not null,
    police_phones text[] not null,
    decided_by text not null,
    confirmed_by_counsel boolean not null,
    entered_at timestamptz not null,
    entered_by varchar(12) not null,
    entered_by_name text not null,
    primary key (site, number)
);
create index legal_profile_in_force on platform.legal_profile (site, effective_from desc, number desc);

create function platform.refuse_rewriting_law() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to: % is refused', tg_table_name, tg_op
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger legal_profile_stays before update or delete on platform.legal_profile
    for each row execute function platform.refuse_rewriting_law();
create trigger legal_profile_stays_whole before truncate on platform.legal_profile
    for each statement execute function platform.refuse_rewriting_law();

grant select on platform.local_rule to "${appRole}";
grant select, insert on platform.legal_profile to "${appRole}";

-- Provinces whose own figure nobody has found a text of get the lower end of the national range: the earliest warning.
insert into platform.local_rule
select area, row_number() over (order by place), name, name_en, figure,
    coalesce(theft_basis, '法释〔2013〕8号第一条幅度（1000—3000元）的下限；本省执行数额未查到，请核对'),
    10, 'WORKING',
    coalesce(hold_basis, '当地规定未查到，按公司缺省十个工作日；请核对'),
    30, '保安服务管理条例第二十五条：监控影像资料不少于三十日'
from (values
    (0, 'CN', '全国缺省', 'Nationwide default', 1000, '法释〔2013〕8号第一条幅度（1000—3000元）的下限', '公司缺省十个工作日'),
    (1, 'BJ', '北京', 'Beijing', 2000, '北京执行数额，依二手汇编（法释〔2013〕8号之后），未见原文', null),
    (2, 'TJ', '天津', 'Tianjin', 1000, null, null),
    (3, 'HE', '河北', 'Hebei', 1000, null, null),
    (4, 'SX', '山西', 'Shanxi', 1000, null, null),
    (5, 'NM', '内蒙古', 'Inner Mongolia', 1000, null, null),
    (6, 'LN', '辽宁', 'Liaoning', 1000, null, null),
    (7, 'JL', '吉林', 'Jilin', 1000, null, null),
    (8, 'HL', '黑龙江', 'Heilongjiang', 1000, null, null),
    (9, 'SH', '上海', 'Shanghai', 1000, '上海执行数额，依二手汇编（法释〔2013〕8号之后），未见原文', null),
    (10, 'JS', '江苏', 'Jiangsu', 1000, null, null),
    (11, 'ZJ', '浙江', 'Zhejiang', 3000, '浙江执行数额，依二手汇编（法释〔2013〕8号之后），未见原文', null),
    (12, 'AH', '安徽', 'Anhui', 1000, null, null),
    (13, 'FJ', '福建', 'Fujian', 1000, null, null),
    (14, 'JX', '江西', 'Jiangxi', 1000, null, null),
    (15, 'SD', '山东', 'Shandong', 1000, null, null),
    (16, 'HA', '河南', 'Henan', 1000, null, null),
    (17, 'HB', '湖北', 'Hubei', 1000, null, null),
    (18, 'HN', '湖南', 'Hunan', 1000, null, null),
    (19, 'GD-GZ', '广东·广州', 'Guangdong, Guangzhou', 3000,
        '广东一类地区（广州、深圳、珠海、佛山、中山、东莞），依二手转载，未见原文', '广州市拾遗物品管理规定（穗府办规〔2021〕1号）：单位十个工作日'),
    (20, 'GD-1', '广东一类地区', 'Guangdong, first class', 3000,
        '广东一类地区（广州、深圳、珠海、佛山、中山、东莞），依二手转载，未见原文', null),
    (21, 'GD-2', '广东二类地区', 'Guangdong, second class', 2000, '广东二类地区（其余十五市），依二手转载，未见原文', null),
    (22, 'GX', '广西', 'Guangxi', 1000, null, null),
    (23, 'HI', '海南', 'Hainan', 1000, null, null),
    (24, 'CQ', '重庆', 'Chongqing', 1000, null, null),
    (25, 'SC', '四川', 'Sichuan', 1600, '川高法〔2013〕362号（自2013年8月1日），依网上转载', null),
    (26, 'GZ', '贵州', 'Guizhou', 1000, null, null),
    (27, 'YN', '云南', 'Yunnan', 1000, null, null),
    (28, 'XZ', '西藏', 'Tibet', 1000, null, null),
    (29, 'SN', '陕西', 'Shaanxi', 1000, null, null),
    (30, 'GS', '甘肃', 'Gansu', 1000, null, null),
    (31, 'QH', '青海', 'Qinghai', 1000, null, null),
    (32, 'NX', '宁夏', 'Ningxia', 1000, null, null),
    (33, 'XJ', '新疆', 'Xinjiang', 1000, null, null)
) as shipped (place, area, name, name_en, figure, theft_basis, hold_basis);
