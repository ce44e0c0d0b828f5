-- What belongs to a case must stay, by whose order, until when (I8).
create table investigation.legal_hold (
    id varchar(50) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    site varchar(10) not null,
    basis varchar(10) not null check (basis in ('POLICE', 'COURT', 'INSURER', 'COMPANY')),
    organ text,
    document varchar(60),
    file varchar(80),
    reason text not null,
    placed_at timestamptz not null,
    placed_by varchar(12) not null,
    placed_by_name text not null,
    released_at timestamptz,
    released_by varchar(12),
    released_by_name text,
    release_document varchar(60),
    release_reason text,
    version bigint not null,
    check (basis in ('INSURER', 'COMPANY') or (organ is not null and document is not null)),
    check ((released_at is null) = (release_reason is null))
);
create index legal_hold_of_case on investigation.legal_hold (case_number);
grant select, insert on investigation.legal_hold to "${appRole}";
grant update (released_at, released_by, released_by_name, release_document, release_reason, version)
    on investigation.legal_hold to "${appRole}";
