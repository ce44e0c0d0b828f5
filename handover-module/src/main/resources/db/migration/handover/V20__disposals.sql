-- Things that nobody claims, on their way out (R21, L-01, L-05, L-07).
create table handover.disposal (
    id varchar(40) collate "C" primary key,
    version bigint not null,
    site varchar(10) not null,
    kind varchar(10) not null check (kind in ('POLICE', 'AUTHORITY', 'ISSUER', 'DESTROYED')),
    status varchar(10) not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'EXECUTED')),
    approvals_needed integer not null check (approvals_needed between 0 and 2),
    reason text,
    proposed_at timestamptz not null,
    proposed_by varchar(12) not null,
    organ text,
    officer text,
    receipt text,
    voucher text,
    file varchar(80),
    executed_at timestamptz,
    executed_by varchar(12),
    witness varchar(12),
    check ((status = 'EXECUTED') = (executed_at is not null)),
    check (kind <> 'POLICE' or status <> 'EXECUTED' or receipt is not null),
    check (witness is null or witness <> executed_by)
);
create index disposal_site on handover.disposal (site, proposed_at desc, id desc);
grant select, insert on handover.disposal to "${appRole}";
grant update (version, status, organ, officer, receipt, voucher, file, executed_at, executed_by, witness)
    on handover.disposal to "${appRole}";

create sequence handover.disposal_item_seq increment 50 start 50;
create table handover.disposal_item (
    id bigint primary key,
    version bigint not null,
    disposal_id varchar(40) collate "C" not null references handover.disposal,
    item_tag varchar(40) not null,
    kept_until date not null,
    live boolean not null
);
create index disposal_item_of on handover.disposal_item (disposal_id);
-- Two clerks at once: one thing stands in one batch that has not ended.
create unique index disposal_item_live on handover.disposal_item (item_tag) where live;
grant select, insert on handover.disposal_item to "${appRole}";
grant update (version, live) on handover.disposal_item to "${appRole}";

create sequence handover.disposal_decision_seq increment 50 start 50;
create table handover.disposal_decision (
    id bigint primary key,
    disposal_id varchar(40) collate "C" not null references handover.disposal,
    approved boolean not null,
    decided_at timestamptz not null,
    decided_by varchar(12) not null,
    reason text,
    check (approved or reason is not null)
);
create index disposal_decision_of on handover.disposal_decision (disposal_id);
create trigger disposal_decision_stays before update or delete on handover.disposal_decision
    for each row execute function handover.refuse_change();
grant select, insert on handover.disposal_decision to "${appRole}";
grant usage on sequence handover.disposal_item_seq, handover.disposal_decision_seq to "${appRole}";
