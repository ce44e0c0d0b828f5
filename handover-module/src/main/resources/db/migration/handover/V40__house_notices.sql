-- The company's own notices of found things (启事, L-02), and the day of the notice that the authority makes.
create table handover.house_notice (
    id varchar(40) collate "C" primary key,
    site varchar(10) not null,
    file varchar(80) not null,
    posted_at timestamptz not null,
    posted_by varchar(12) not null,
    posted_by_name text not null
);
create index house_notice_site on handover.house_notice (site, posted_at desc, id desc);
create trigger house_notice_stays before update or delete on handover.house_notice
    for each row execute function handover.refuse_change();
grant select, insert on handover.house_notice to "${appRole}";

create sequence handover.house_notice_line_seq increment 50 start 50;
create table handover.house_notice_line (
    id bigint primary key,
    notice_id varchar(40) collate "C" not null references handover.house_notice,
    item_tag varchar(40) not null,
    category varchar(32) not null,
    found_on date not null,
    area text not null
);
create index house_notice_line_of on handover.house_notice_line (notice_id);
create index house_notice_line_tag on handover.house_notice_line (item_tag);
create trigger house_notice_line_stays before update or delete on handover.house_notice_line
    for each row execute function handover.refuse_change();
grant select, insert on handover.house_notice_line to "${appRole}";
grant usage on sequence handover.house_notice_line_seq to "${appRole}";

alter table handover.disposal
    add column authority_noticed_on date,
    add column authority_notice text,
    add constraint authority_notice_after_execution
        check (authority_noticed_on is null or kind = 'POLICE' and status = 'EXECUTED');
grant update (authority_noticed_on, authority_notice) on handover.disposal to "${appRole}";
