-- What somebody has seen or heard (R11, R17): facts that were observed, how far they are to be relied on, and from whom.
create table investigation.clue (
    case_number varchar(40) collate "C" not null,
    number integer not null check (number > 0),
    kind varchar(8) not null check (kind in ('CLUE', 'PERSON')),
    observed text not null,
    appearance text,
    seen_at timestamptz,
    place varchar(40),
    reliability char(1) not null check (reliability in ('A', 'B', 'C', 'D')),
    source text,
    source_protected boolean not null,
    words_kept_because text,
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    primary key (case_number, number),
    check ((kind = 'PERSON') = (appearance is not null))
);
grant select, insert on investigation.clue to "${appRole}";
