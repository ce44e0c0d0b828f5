-- Help with keeping valuables safe: advice, boxes, and the log of every opening by two (R12, L-09).
create table handover.safe_box (
    id varchar(32) collate "C" primary key,
    version bigint not null,
    site varchar(10) not null,
    number varchar(20) not null,
    two_key boolean not null,
    added_at timestamptz not null,
    retired_at timestamptz,
    unique (site, number)
);
grant select, insert on handover.safe_box to "${appRole}";
grant update (version, two_key, retired_at) on handover.safe_box to "${appRole}";

create table handover.safe_deposit (
    id varchar(40) collate "C" primary key,
    version bigint not null,
    site varchar(10) not null,
    status varchar(10) not null check (status in ('ADVISED', 'SEALED', 'OPENED', 'RETURNED')),
    live boolean not null,
    client_name text not null,
    client_phone varchar(32) not null,
    request text not null,
    requested_at timestamptz not null,
    late_reason text,
    explained text not null,
    chosen varchar(16) not null,
    terms varchar(12) not null check (terms in ('ADVICE_ONLY', 'DEPOSIT')),
    box_id varchar(32) collate "C" references handover.safe_box,
    seal varchar(40),
    declared text,
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null,
    check ((terms = 'DEPOSIT') = (box_id is not null)),
    check ((terms = 'DEPOSIT') = (status <> 'ADVISED')),
    check (live = (status in ('SEALED', 'OPENED')))
);
create index safe_deposit_site on handover.safe_deposit (site, live desc, recorded_at desc, id desc);
-- Two clerks at once: a box keeps one client's things.
create unique index safe_deposit_in_box on handover.safe_deposit (box_id) where live;
grant select, insert on handover.safe_deposit to "${appRole}";
grant update (version, status, live, seal, declared) on handover.safe_deposit to "${appRole}";

create sequence handover.safe_visit_seq increment 50 start 50;
create table handover.safe_visit (
    id bigint primary key,
    deposit_id varchar(40) collate "C" not null references handover.safe_deposit,
    act varchar(8) not null check (act in ('SEALED', 'OPENED', 'CLOSED', 'RETURNED')),
    at timestamptz not null,
    done_by varchar(12) not null,
    witness varchar(12) not null,
    purpose varchar(16),
    who varchar(12) not null,
    name text not null,
    client_present boolean not null,
    paper text,
    seal varchar(40),
    declared text,
    note text,
    check (witness <> done_by),
    check ((act = 'OPENED') = (purpose is not null)),
    check ((act in ('SEALED', 'CLOSED')) = (seal is not null))
);
create index safe_visit_of on handover.safe_visit (deposit_id);
create trigger safe_visit_stays before update or delete on handover.safe_visit
    for each row execute function handover.refuse_change();
grant select, insert on handover.safe_visit to "${appRole}";
grant usage on sequence handover.safe_visit_seq to "${appRole}";
