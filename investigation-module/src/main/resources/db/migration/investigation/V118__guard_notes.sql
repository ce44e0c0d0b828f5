-- What a guard company was told of a case and what it answered (L-18). Written once.
create table investigation.guard_note (
    id varchar(48) collate "C" primary key,
    case_number varchar(40) collate "C" not null,
    contract integer not null check (contract > 0),
    kind varchar(8) not null check (kind in ('TOLD', 'ANSWERED')),
    at timestamptz not null,
    channel varchar(10) not null,
    person text not null,
    text text not null,
    answer_by date,
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    check (kind = 'TOLD' or answer_by is null)
);
create index guard_note_case on investigation.guard_note (case_number, at);
grant select, insert on investigation.guard_note to "${appRole}";
create trigger guard_note_stays before update or delete on investigation.guard_note
    for each row execute function investigation.refuse_rewriting();
create trigger guard_note_stays_whole before truncate on investigation.guard_note
    for each statement execute function investigation.refuse_rewriting();
