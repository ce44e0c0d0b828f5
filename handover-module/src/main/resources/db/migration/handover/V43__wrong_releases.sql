-- A thing went to the wrong hands (R09, E.8 no. 21): a figure whose target is zero, and so never taken back.
create table handover.wrong_release (
    receipt varchar(40) primary key references handover.receipt,
    noticed_by varchar(10) not null
        check (noticed_by in ('OWNER', 'RECIPIENT', 'STOCK_TAKE', 'STAFF', 'POLICE', 'OTHER')),
    noticed_at timestamptz not null,
    reason text not null,
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null
);
create trigger written_once before update or delete on handover.wrong_release
    for each row execute function handover.refuse_change();
create trigger not_emptied before truncate on handover.wrong_release
    for each statement execute function handover.refuse_change();
grant select, insert on handover.wrong_release to "${appRole}";

create index claim_opened on handover.claim (opened_at);
