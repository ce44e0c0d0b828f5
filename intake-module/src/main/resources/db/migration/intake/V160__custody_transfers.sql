-- A thing goes from hand to hand when both sides say so (R08, R28, I2); until then whoever had it has it.
alter table intake.storage_place add key_holders text[] not null default '{}';

-- Its number in a ledger before us stays that of the site it was found at, wherever it lies now.
drop index intake.found_item_original;
create unique index found_item_original on intake.found_item (split_part(tag, '-', 1), original_number)
    where status <> 'VOIDED';

create table intake.custody_transfer (
    id varchar(60) collate "C" primary key,
    tag varchar(40) not null references intake.custody_chain,
    site varchar(10) not null,
    to_site varchar(10) not null,
    from_kind varchar(12) not null,
    from_id varchar(60) not null,
    from_name text not null,
    to_kind varchar(12) not null check (to_kind in ('STAFF', 'STORAGE', 'SITE')),
    to_id varchar(60) not null,
    to_name text not null,
    chain_length integer not null check (chain_length > 0),
    seal varchar(30),
    cash_given numeric(12, 2) check (cash_given >= 0),
    reason text not null,
    offered_by varchar(12) not null,
    offered_by_name text not null,
    offered_at timestamptz not null,
    state varchar(12) not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    ended_by varchar(12),
    ended_by_name text,
    ended_at timestamptz,
    remark text,
    seal_state varchar(12) check (seal_state in ('INTACT', 'BROKEN')),
    new_seal varchar(30),
    cash_taken numeric(12, 2) check (cash_taken >= 0),
    witness varchar(12),
    witness_name text,
    version bigint not null,
    check ((state = 'OFFERED') = (ended_at is null)),
    check (state <> 'ACCEPTED' or ended_by <> offered_by),
    check (witness is null or witness <> ended_by),
    check (state = 'OFFERED' or state = 'ACCEPTED' or remark is not null),
    check (seal_state is distinct from 'BROKEN' or remark is not null)
);
create unique index custody_transfer_open on intake.custody_transfer (tag) where state = 'OFFERED';
create index custody_transfer_tag on intake.custody_transfer (tag, offered_at);
create index custody_transfer_here on intake.custody_transfer (site) where state = 'OFFERED';
create index custody_transfer_coming on intake.custody_transfer (to_site) where state = 'OFFERED';

-- What was offered stays as it was said; it ends once.
create function intake.keep_custody_transfer() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'OFFERED'
        and (old.id, old.tag, old.site, old.to_site, old.from_kind, old.from_id, old.to_kind, old.to_id, old.chain_length,
                old.seal, old.cash_given, old.reason, old.offered_by, old.offered_at)
            is not distinct from
            (new.id, new.tag, new.site, new.to_site, new.from_kind, new.from_id, new.to_kind, new.to_id, new.chain_length,
                new.seal, new.cash_given, new.reason, new.offered_by, new.offered_at) then
        return new;
    end if;
    raise exception '% of an ended or rewritten % is refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger custody_transfer_stays before update or delete on intake.custody_transfer
    for each row execute function intake.keep_custody_transfer();
create trigger custody_transfer_stays_whole before truncate on intake.custody_transfer
    for each statement execute function intake.refuse_rewriting();

grant select, insert, update on intake.custody_transfer to "${appRole}";
