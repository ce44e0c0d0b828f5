-- What was found out about a theft, put together from the records (R17): versions only, each as it was printed, with the
-- length and head of the chain that it rests on.
create table investigation.summary_report (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    version integer not null check (version > 0),
    reason text,
    file char(64) not null,
    chain_length integer not null check (chain_length > 0),
    chain_head char(64) not null,
    made_at timestamptz not null,
    made_by varchar(12) not null,
    made_by_name text not null,
    unique (case_number, version),
    check (version = 1 or reason is not null)
);

create trigger summary_report_stays before update or delete on investigation.summary_report
    for each row execute function investigation.refuse_rewriting();
create trigger summary_report_stays_whole before truncate on investigation.summary_report
    for each statement execute function investigation.refuse_rewriting();

grant select, insert on investigation.summary_report to "${appRole}";
