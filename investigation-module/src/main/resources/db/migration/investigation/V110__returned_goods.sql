-- What the police give back against their list (R30).
create sequence investigation.police_return_seq increment 50 start 50;
create table investigation.police_return (
    id bigint primary key,
    report varchar(48) collate "C" not null references investigation.police_report,
    case_number varchar(40) collate "C" not null,
    document_number text,
    document_date date not null,
    officer text,
    given_to varchar(8) not null check (given_to in ('VICTIM', 'AGENT')),
    receiver text not null,
    authorisation_file varchar(80),
    through varchar(8) not null check (through in ('POLICE', 'DESK')),
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    check (given_to = 'VICTIM' or authorisation_file is not null)
);
create index police_return_case on investigation.police_return (case_number, id);
grant select, insert on investigation.police_return to "${appRole}";

create sequence investigation.police_return_line_seq increment 50 start 50;
create table investigation.police_return_line (
    id bigint primary key,
    return_id bigint not null references investigation.police_return,
    line integer not null,
    quantity integer not null check (quantity > 0),
    condition text,
    unique (return_id, line)
);
grant select, insert on investigation.police_return_line to "${appRole}";
grant usage on sequence investigation.police_return_seq, investigation.police_return_line_seq to "${appRole}";

create trigger police_return_stays before update or delete on investigation.police_return
    for each row execute function investigation.refuse_rewriting();
create trigger police_return_line_stays before update or delete on investigation.police_return_line
    for each row execute function investigation.refuse_rewriting();
