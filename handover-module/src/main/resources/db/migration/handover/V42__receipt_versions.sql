-- What a receipt says is corrected by a new version; the one that was signed stays beside it (R09, I5).
create table handover.receipt_version (
    id varchar(48) collate "C" primary key,
    receipt varchar(40) not null references handover.receipt,
    version integer not null check (version > 1),
    content text not null,
    content_hash char(64) not null,
    file text not null,
    file_hash char(64) not null,
    verification_code char(8) not null unique,
    claimant_name text not null,
    remarks text,
    changed text[] not null,
    reason text not null,
    corrected_at timestamptz not null,
    corrected_by varchar(12) not null,
    witness varchar(12) not null,
    unique (receipt, version),
    check (witness <> corrected_by),
    check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

-- The client may sign the new version too; nobody has to.
create table handover.receipt_version_signature (
    version_id varchar(48) collate "C" primary key references handover.receipt_version,
    signature text not null,
    signature_level varchar(2) not null,
    signed_at timestamptz not null,
    clerk varchar(12) not null
);

-- Which version a copy says.
alter table handover.receipt_copy add column version integer not null default 1;

do $$
declare
    once text;
begin
    foreach once in array array['receipt_version', 'receipt_version_signature']
    loop
        execute format('create trigger written_once before update or delete on handover.%I'
            || ' for each row execute function handover.refuse_change()', once);
        execute format('create trigger not_emptied before truncate on handover.%I'
            || ' for each statement execute function handover.refuse_change()', once);
        execute format('grant select, insert on handover.%I to "${appRole}"', once);
    end loop;
end
$$;
