-- Claims, sealed answers, judgements, receipts (R09). What is signed or sealed takes neither update nor delete: no grant
-- allows it, and the trigger refuses even the owner's slip of the hand.
grant usage on schema handover to "${appRole}";

create function handover.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of %.% is refused: it is written once', tg_op, tg_table_schema, tg_table_name;
end
$$;

-- claim ----------------------------------------------------------------------------------------------------------
create table handover.claim (
    id varchar(40) primary key,
    version bigint not null,
    site varchar(10) not null,
    case_number varchar(40) not null,
    walk_up boolean not null,
    claimant_name text not null,
    claimant_phone text not null,
    relation varchar(12) not null check (relation in ('SELF', 'AGENT', 'GUARDIAN', 'HEIR', 'EMPLOYER')),
    id_kind varchar(20) not null,
    id_last4 varchar(4) not null,
    authorisation_file text,
    status varchar(12) not null
        check (status in ('OPEN', 'COMPARED', 'PASSED', 'FAILED', 'DOUBT', 'HANDED_OVER', 'ABANDONED')),
    opened_at timestamptz not null,
    opened_by varchar(12) not null,
    sealed_at timestamptz,
    sealed_by varchar(12),
    ended_at timestamptz,
    ended_by varchar(12),
    end_reason text,
    receipt_number varchar(40),
    check ((status = 'HANDED_OVER') = (receipt_number is not null))
);
create index claim_case on handover.claim (case_number);
create index claim_site on handover.claim (site, opened_at desc, id desc);

create sequence handover.claim_line_seq increment 50 start 50;
create table handover.claim_line (
    id bigint primary key,
    version bigint not null,
    claim varchar(40) not null references handover.claim,
    line integer not null,
    item_tag varchar(40) not null,
    quantity integer not null check (quantity > 0),
    description text,
    live boolean not null
);
create index claim_line_claim on handover.claim_line (claim);
create index claim_line_item on handover.claim_line (item_tag);
-- Two clerks at once: one item stands in one claim that has not ended.
create unique index claim_line_live on handover.claim_line (item_tag) where live;

create sequence handover.sealed_answers_seq increment 50 start 50;
create table handover.sealed_answers (
    id bigint primary key,
    claim varchar(40) not null references handover.claim,
    item_tag varchar(40) not null,
    answered text[] not null,
    recorded text[] not null,
    live_proof text,
    unique (claim, item_tag)
);

create sequence handover.judgement_seq increment 50 start 50;
create table handover.judgement (
    id bigint primary key,
    claim varchar(40) not null references handover.claim,
    look integer not null check (look > 0),
    verdict varchar(8) not null check (verdict in ('PASS', 'FAIL', 'DOUBT')),
    reason text,
    judged_by varchar(12) not null,
    witness varchar(12),
    judged_at timestamptz not null,
    unique (claim, look),
    -- I4: two different people.
    check (witness is null or witness <> judged_by)
);

create table handover.attribute_verdict (
    judgement bigint not null references handover.judgement,
    item_tag varchar(40) not null,
    attribute varchar(12) not null,
    verdict varchar(12) not null check (verdict in ('MATCH', 'MISMATCH', 'UNDECIDED')),
    primary key (judgement, item_tag, attribute)
);

-- receipt --------------------------------------------------------------------------------------------------------
create table handover.receipt (
    number varchar(40) primary key,
    claim varchar(40) not null unique references handover.claim,
    case_number varchar(40) not null,
    site varchar(10) not null,
    handed_over_at timestamptz not null,
    content text not null,
    content_hash char(64) not null,
    file text not null,
    file_hash char(64) not null,
    verification_code char(8) not null unique,
    signature text not null,
    signature_level varchar(2) not null,
    clerk varchar(12) not null,
    witness varchar(12),
    claimant_name text not null,
    item_class varchar(40) not null,
    remarks text,
    check (witness is null or witness <> clerk),
    -- The hash can be made again by anybody who may read the content.
    check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index receipt_case on handover.receipt (case_number);

create table handover.receipt_line (
    receipt varchar(40) not null references handover.receipt,
    line integer not null,
    -- I3: a thing is handed over at most once.
    item_tag varchar(40) not null unique,
    quantity integer not null check (quantity > 0),
    primary key (receipt, item_tag)
);

create table handover.receipt_copy (
    verification_code char(8) primary key,
    receipt varchar(40) not null references handover.receipt,
    number integer not null check (number > 0),
    file text not null,
    file_hash char(64) not null,
    issued_at timestamptz not null,
    issued_by varchar(12) not null,
    reason text,
    unique (receipt, number),
    check (reason is not null or number = 1)
);

-- written once ---------------------------------------------------------------------------------------------------
do $$
declare
    once text;
begin
    foreach once in array array[
        'sealed_answers', 'judgement', 'attribute_verdict', 'receipt', 'receipt_line', 'receipt_copy']
    loop
        execute format('create trigger written_once before update or delete on handover.%I'
            || ' for each row execute function handover.refuse_change()', once);
        execute format('create trigger not_emptied before truncate on handover.%I'
            || ' for each statement execute function handover.refuse_change()', once);
        execute format('grant select, insert on handover.%I to "${appRole}"', once);
    end loop;
end
$$;
grant select, insert, update on handover.claim, handover.claim_line to "${appRole}";
grant usage on all sequences in schema handover to "${appRole}";
