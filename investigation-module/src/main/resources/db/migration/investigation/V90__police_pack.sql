-- What was made ready for the police (F-9): each pack is a version of its own with every file in it, written once. The
-- files themselves lie in the store under their SHA-256.
create table investigation.police_pack (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    version integer not null check (version > 0),
    reason text,
    clips_waiting integer not null check (clips_waiting >= 0),
    files integer not null check (files > 0),
    bytes bigint not null check (bytes > 0),
    manifest char(64) not null,
    sums char(64) not null,
    made_at timestamptz not null,
    made_by varchar(12) not null,
    made_by_name text not null,
    unique (case_number, version)
);

create table investigation.police_pack_file (
    pack varchar(48) collate "C" not null references investigation.police_pack,
    n integer not null check (n > 0),
    path varchar(120) not null,
    kind varchar(12) not null,
    file char(64) not null,
    bytes bigint not null,
    primary key (pack, n),
    unique (pack, path)
);

create trigger police_pack_stays before update or delete on investigation.police_pack
    for each row execute function investigation.refuse_rewriting();
create trigger police_pack_stays_whole before truncate on investigation.police_pack
    for each statement execute function investigation.refuse_rewriting();
create trigger police_pack_file_stays before update or delete on investigation.police_pack_file
    for each row execute function investigation.refuse_rewriting();
create trigger police_pack_file_stays_whole before truncate on investigation.police_pack_file
    for each statement execute function investigation.refuse_rewriting();

grant select, insert on investigation.police_pack to "${appRole}";
grant select, insert on investigation.police_pack_file to "${appRole}";
