-- A hundred sites with ten thousand open finds each, spread over a year, and beside them the barest table that could be asked.
insert into platform.region (code, name, version) values ('SOUTH', '华南', 1) on conflict do nothing;
insert into platform.site (code, name, region, zone, phone, address, households, area, closed, opened_at, version)
select 'BE' || lpad(n::text, 2, '0'), '基准 ' || n, case when n < 50 then 'EAST' else 'SOUTH' end, 'Asia/Shanghai', '021-60000001', '—', 1000, 80000, false, now(), 1
from generate_series(1, 99) n on conflict do nothing;

create temporary table kind (n integer, category text, names text[], traits text[]);
insert into kind values
    (0, 'ACCESS_CARD', '{门禁卡,电梯卡,停车卡}', '{带卡套,蓝色挂绳,卡面有划痕}'),
    (1, 'KEYS', '{钥匙,一串钥匙,车钥匙}', '{三把钥匙带皮套,带开瓶器,带红色挂绳}'),
    (2, 'PHONE', '{手机,智能手机,苹果手机}', '{透明手机壳,屏幕有裂纹,带指环支架}'),
    (3, 'WALLET', '{钱包,皮夹,长款钱包}', '{翻盖，右下角磨损,拉链款,牛皮压纹}'),
    (4, 'ID_DOCUMENT', '{身份证,驾驶证,社保卡}', '{带卡套,边角折过,夹在证件夹里}'),
    (5, 'JEWELLERY', '{项链,戒指,手链}', '{银质,带吊坠,红绳}'),
    (6, 'CASH_OR_BANK_CARD', '{现金,银行卡,信用卡}', '{用夹子夹着,装在信封里,卡面有划痕}'),
    (7, 'COMPUTER', '{笔记本电脑,平板电脑,苹果平板}', '{外壳有贴纸,带保护套,屏幕有裂纹}'),
    (8, 'BAG', '{双肩包,手提包,行李箱}', '{拉链坏了,帆布，印有字母,带挂件}'),
    (9, 'E_BIKE_OR_BICYCLE', '{电动车,自行车,滑板车}', '{前筐破损,带头盔,后座有座椅}'),
    (10, 'PARCEL', '{快递,包裹,纸箱}', '{未拆封,已拆封,外箱破损}'),
    (11, 'PET', '{狗,猫,鹦鹉}', '{带项圈,白色脚,怕生}'),
    (12, 'CLOTHING', '{外套,围巾,帽子}', '{格子,羊毛,女式}'),
    (13, 'OTHER', '{雨伞,水杯,眼镜}', '{长柄,不锈钢,带眼镜盒}');

insert into intake.found_item (tag, site, status, registered_at, registered_by, registered_by_name, verification_code, category, name,
    colours, quantity, features, hidden_features, contents, found_at, place, place_path, finder_kind, photos, risk_flags, version)
select s.site || '-F-' || to_char(day, 'YYYYMMDD') || '-' || lpad((100000 + n % 900000)::text, 6, '0'), site, 'REGISTERED', day, 'P-9001', '陈静',
    upper(lpad(to_hex(n), 8, '0')), category, names[1 + n / 1400 % 3],
    array[('{BLACK,WHITE,RED,BLUE,GREY,BROWN,PINK}'::text[])[1 + n / 12600 % 7]], 1, traits[1 + n / 4200 % 3], '{}', '{}', day,
    site || '-P' || n % 40, '楼宇 › ' || n % 40 || ' 号楼 › 大堂', 'STAFF', '{}', '{}', 1
from (select g.n, kind.category, kind.names, kind.traits, case when g.n % 100 = 0 then 'SH01' else 'BE' || lpad((g.n % 100)::text, 2, '0') end as site,
        now() - g.n * interval '1 second' * (31536000.0 / {items}) as day
    from generate_series(1, {items}) g(n) join kind on kind.n = g.n / 100 % 14) s;

analyze intake.found_item;

create schema if not exists bench;
create table bench.item as select tag, site, category, found_at, name || ' ' || features as words from intake.found_item;
create index on bench.item (site, category, found_at);
analyze bench.item;
