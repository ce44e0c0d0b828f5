-- What may be evidence (R17, L-14, L-16): each with its source, collector and lawful way of acquisition, and a custody of
-- its own, gap-free and written once (I2).
create table investigation.exhibit (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    kind varchar(8) not null check (kind in ('PHYSICAL', 'DIGITAL')),
    name text not null,
    source text not null,
    collector text not null,
    acquired_by varchar(12) not null
        check (acquired_by in ('FOUND', 'SURRENDERED', 'EXPORTED', 'FROM_POLICE', 'COPIED')),
    acquired_at timestamptz not null,
    file text,
    hash char(64),
    seal varchar(30),
    words_kept_because text,
    registered_at timestamptz not null,
    registered_by varchar(12) not null,
    registered_by_name text not null,
    length integer not null check (length > 0),
    holder_kind varchar(8) not null,
    holder_id varchar(60) not null,
    holder_name text not null,
    version bigint not null,
    check (hash is not null or seal is not null)
);
create index exhibit_case on investigation.exhibit (case_number);

create table investigation.exhibit_custody (
    exhibit varchar(48) collate "C" not null references investigation.exhibit,
    n integer not null check (n > 0),
    from_kind varchar(8),
    from_id varchar(60),
    from_name text,
    to_kind varchar(8) not null check (to_kind in ('STAFF', 'STORAGE', 'POLICE', 'OWNER')),
    to_id varchar(60) not null,
    to_name text not null,
    at timestamptz not null,
    document text,
    officer text,
    reason text,
    acted varchar(12) not null,
    acted_name text not null,
    confirmed varchar(12),
    confirmed_name text,
    primary key (exhibit, n),
    check ((n = 1) = (from_kind is null)),
    check (to_kind <> 'POLICE' or document is not null or officer is not null),
    check (confirmed is null or confirmed <> acted)
);

create function investigation.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % is refused', tg_table_name, tg_op
        using errcode = 'integrity_constraint_violation';
end
$$;
create trigger exhibit_custody_stays before update or delete on investigation.exhibit_custody
    for each row execute function investigation.refuse_rewriting();
create trigger exhibit_custody_stays_whole before truncate on investigation.exhibit_custody
    for each statement execute function investigation.refuse_rewriting();

grant select, insert, update on investigation.exhibit to "${appRole}";
grant select, insert on investigation.exhibit_custody to "${appRole}";
