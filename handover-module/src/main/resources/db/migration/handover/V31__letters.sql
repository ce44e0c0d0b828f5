-- Letters to clients and insurers as they were printed (F-20, R20, R31).
create table handover.letter (
    id varchar(48) collate "C" primary key,
    case_number varchar(32) collate "C" not null,
    site varchar(10) not null,
    number integer not null check (number > 0),
    kind varchar(20) not null check (kind in ('LOSS_CONFIRMATION', 'HANDLING_STATEMENT', 'CLOSING')),
    language varchar(2) not null check (language in ('zh', 'en')),
    version integer not null check (version > 0),
    item_class varchar(32) not null,
    verification_code varchar(8) not null unique,
    file varchar(80) not null,
    issued_at timestamptz not null,
    issued_by varchar(12) not null,
    issued_by_name text not null,
    unique (case_number, number),
    unique (case_number, kind, language, version)
);
create trigger letter_stays before update or delete on handover.letter
    for each row execute function handover.refuse_change();
grant select, insert on handover.letter to "${appRole}";
