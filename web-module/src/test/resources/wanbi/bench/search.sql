-- A million cases as the index holds them, and the same words in a bare table. Half of them at the clerk's site, whatever the words.
set maintenance_work_mem = '256MB';
create schema if not exists bench;
create function bench.cut(words text, single boolean) returns text[] language sql immutable as $$
    select array(select distinct substr(words, i, 2) from generate_series(1, length(words) - 1) i
                 where substr(words, i, 2) !~ ' ')
        || case when single then array(select distinct c from regexp_split_to_table(replace(words, ' ', ''), '') c)
                else '{}' end
$$;
create table bench.bare (number text primary key, site text, at timestamptz, title text, words text[]);
create temporary table drawn as
select n, case when hashint4(n) % 2 = 0 then '{site}' else 'GZ' || lpad((n % 19)::text, 2, '0') end as site,
       timestamptz '2026-11-01 00:00:00+08' - n * interval '40 seconds' as at,
       '{site}-GS-20261122-' || lpad(n::text, 7, '0') as number,
       (array['钱包', '手包', '钥匙', '雨伞', '手机', '耳机', '证件', '外套', '水杯', '眼镜'])[1 + n % 10] as thing,
       (array['黑色', '红色', '蓝色', '白色', '灰色', '棕色', '银色'])[1 + (n / 10) % 7]
           || case when n % 1000 = 7 then ' 怀表' else '' end
           || (array[' 翻盖', ' 右下角磨损', ' 拉链', ' 贴纸', ' 刻字', ' 挂绳', ' 划痕', ' 缺角', ' 新的', ' 带盒'])[1 + (n / 70) % 10]
           || ' 编号' || (n % 9973) as features
from generate_series(1, {cases}) n;
insert into bench.bare select number, site, at, thing, bench.cut(thing || ' ' || features, true) from drawn;
create index bare_words on bench.bare using gin (words);
-- Filled as a restore would: rows first, then the index.
drop index platform.search_entry_tokens;
insert into platform.search_entry (subject, kind, site, at, recorded_by, recorded_at, status, category, title, tokens)
select 'CASE:' || number, 'CASE', site, at, 'P-9001', at, 'ACCEPTED', 'OTHER', thing,
       bench.cut(thing || ' ' || features, true)
           || array['@' || site, '#' || number, '#' || substr(number, 6), '#' || substr(number, 9)]
           || array(select '!' || substr(md5(n || 'tail' || i), 1, 16) from generate_series(1, 9) i)
from drawn;
create index search_entry_tokens on platform.search_entry using gin (tokens);
drop table drawn;
