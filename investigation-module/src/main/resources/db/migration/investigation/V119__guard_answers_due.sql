-- Answers that a guard company owes are listed by site and day (L-18).
alter table investigation.guard_note
    add column site varchar(12) collate "C" generated always as (split_part(case_number, '-', 1)) stored;
create index guard_note_asked on investigation.guard_note (site, answer_by) where answer_by is not null;
