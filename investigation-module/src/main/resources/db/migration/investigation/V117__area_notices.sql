-- What the neighbours were told after a case, in general words (R18). Written once; the paper is printed from it.
create table investigation.area_notice (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    area varchar(40) not null,
    area_name text not null,
    topics text[] not null check (cardinality(topics) between 1 and 3),
    issued_at timestamptz not null,
    issued_by varchar(12) not null,
    issued_by_name text not null
);
create index area_notice_case on investigation.area_notice (case_number, issued_at);
grant select, insert on investigation.area_notice to "${appRole}";
