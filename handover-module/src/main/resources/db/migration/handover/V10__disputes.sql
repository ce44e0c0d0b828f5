-- More than one person says that it is theirs (R22).
alter table handover.claim drop constraint claim_status_check;
alter table handover.claim add constraint claim_status_check
    check (status in ('OPEN', 'COMPARED', 'PASSED', 'FAILED', 'DOUBT', 'DISPUTED', 'HANDED_OVER', 'ABANDONED'));

create table handover.dispute (
    id varchar(50) collate "C" primary key,
    version bigint not null,
    claim varchar(40) not null references handover.claim,
    site varchar(10) not null,
    stood varchar(12) not null check (stood in ('OPEN', 'COMPARED', 'DOUBT', 'PASSED')),
    reason text not null,
    contender_name text,
    contender_phone text,
    contender_told text,
    opened_at timestamptz not null,
    opened_by varchar(12) not null,
    open boolean not null
);
create unique index dispute_open on handover.dispute (claim) where open;
create index dispute_claim on handover.dispute (claim);
grant select, insert on handover.dispute to "${appRole}";
grant update (open, version) on handover.dispute to "${appRole}";

create sequence handover.dispute_decision_seq increment 50 start 50;
create table handover.dispute_decision (
    id bigint primary key,
    dispute_id varchar(50) collate "C" not null references handover.dispute,
    outcome varchar(10) not null check (outcome in ('CLAIMANT', 'CONTENDER', 'REFERRED')),
    organ text,
    document text,
    reason text not null,
    decided_at timestamptz not null,
    decided_by varchar(12) not null
);
create index dispute_decision_of on handover.dispute_decision (dispute_id);
create trigger dispute_decision_stays before update or delete on handover.dispute_decision
    for each row execute function handover.refuse_change();
grant select, insert on handover.dispute_decision to "${appRole}";
grant usage on sequence handover.dispute_decision_seq to "${appRole}";
