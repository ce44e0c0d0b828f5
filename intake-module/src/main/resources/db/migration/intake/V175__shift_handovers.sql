-- One shift hands over to the next what it holds (R26, F-15): a list written down by the giver, taken over by the receiver.
create table intake.shift_handover (
    id varchar(40) collate "C" primary key,
    site varchar(10) not null,
    giver varchar(12) not null,
    giver_name text not null,
    receiver varchar(12) not null,
    receiver_name text not null,
    offered_at timestamptz not null,
    notes text,
    keys text[] not null,
    case_count integer not null check (case_count >= 0),
    state varchar(12) not null
        check (state in ('OFFERED', 'ACCEPTED', 'DIFFERENT', 'REVIEWED', 'DECLINED', 'WITHDRAWN')),
    ended_by varchar(12),
    ended_by_name text,
    ended_at timestamptz,
    reason text,
    witness varchar(12),
    witness_name text,
    reviewed_by varchar(12),
    reviewed_by_name text,
    reviewed_at timestamptz,
    finding text,
    version bigint not null,
    check (giver <> receiver),
    check ((state = 'OFFERED') = (ended_at is null)),
    check (state not in ('DECLINED', 'WITHDRAWN') or reason is not null),
    check (state not in ('ACCEPTED', 'DIFFERENT', 'REVIEWED') or ended_by = receiver),
    check (witness is null or witness <> ended_by),
    check ((state = 'REVIEWED') = (reviewed_at is not null)),
    check (reviewed_by is null or (reviewed_by <> giver and reviewed_by <> receiver and finding is not null
        and reviewed_by is distinct from witness))
);
create unique index shift_handover_open on intake.shift_handover (site, giver) where state = 'OFFERED';
create index shift_handover_newest on intake.shift_handover (site, offered_at desc);
create index shift_handover_waiting on intake.shift_handover (site) where state in ('OFFERED', 'DIFFERENT');

create table intake.shift_thing (
    handover varchar(40) not null references intake.shift_handover,
    tag varchar(40) collate "C" not null references intake.found_item,
    chain_length integer not null check (chain_length > 0),
    place varchar(40),
    place_name text,
    seal varchar(30),
    cash_given numeric(12, 2) check (cash_given >= 0),
    outcome varchar(12) check (outcome in ('AGREED', 'MISMATCH', 'GONE')),
    mismatch varchar(16),
    remark text,
    cash_taken numeric(12, 2) check (cash_taken >= 0),
    decision varchar(8) check (decision in ('PASSES', 'STAYS', 'LOST')),
    version bigint not null,
    primary key (handover, tag),
    check ((outcome is not distinct from 'MISMATCH') = (mismatch is not null)),
    check (mismatch is null or remark is not null),
    check (decision is null or mismatch is not null)
);
-- The workbook of custody asks by which change of shift a thing went on.
create index shift_thing_tag on intake.shift_thing (tag, chain_length);

create table intake.shift_case (
    handover varchar(40) not null references intake.shift_handover,
    case_number varchar(32) collate "C" not null references intake.loss_case,
    priority varchar(2) not null,
    step varchar(20),
    due_at timestamptz,
    promised_at timestamptz,
    obligations text[] not null,
    primary key (handover, case_number)
);

-- What was offered stays as it was said; it ends once and is reviewed once.
create function intake.keep_shift_handover() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state in ('OFFERED', 'DIFFERENT')
        and (old.id, old.site, old.giver, old.receiver, old.offered_at, old.notes, old.keys, old.case_count)
            is not distinct from
            (new.id, new.site, new.giver, new.receiver, new.offered_at, new.notes, new.keys, new.case_count)
        and (old.state = 'OFFERED' or (new.state, old.ended_by, old.ended_at, old.witness)
            is not distinct from ('REVIEWED', new.ended_by, new.ended_at, new.witness)) then
        return new;
    end if;
    raise exception '% of an ended or rewritten % is refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;
create function intake.keep_shift_thing() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.outcome is null or (old.outcome = 'MISMATCH' and old.decision is null))
        and (old.handover, old.tag, old.chain_length, old.place, old.seal, old.cash_given)
            is not distinct from (new.handover, new.tag, new.chain_length, new.place, new.seal, new.cash_given)
        and (old.outcome is null or (old.outcome, old.mismatch, old.remark, old.cash_taken)
            is not distinct from (new.outcome, new.mismatch, new.remark, new.cash_taken)) then
        return new;
    end if;
    raise exception '% of an ended or rewritten % is refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger shift_handover_stays before update or delete on intake.shift_handover
    for each row execute function intake.keep_shift_handover();
create trigger shift_thing_stays before update or delete on intake.shift_thing
    for each row execute function intake.keep_shift_thing();
create trigger shift_case_stays before update or delete on intake.shift_case
    for each row execute function intake.refuse_rewriting();
create trigger shift_handover_stays_whole before truncate on intake.shift_handover
    for each statement execute function intake.refuse_rewriting();
create trigger shift_thing_stays_whole before truncate on intake.shift_thing
    for each statement execute function intake.refuse_rewriting();
create trigger shift_case_stays_whole before truncate on intake.shift_case
    for each statement execute function intake.refuse_rewriting();

grant select, insert, update on intake.shift_handover, intake.shift_thing to "${appRole}";
grant select, insert on intake.shift_case to "${appRole}";
