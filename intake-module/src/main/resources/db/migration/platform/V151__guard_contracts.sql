-- Who guards each site, as dated entries that are only added to (L-18, L-36): a guard company, or our own guards.
create table platform.guard_contract (
    id varchar(24) primary key,
    site varchar(10) not null references platform.site,
    number integer not null check (number > 0),
    effective_from date not null,
    company text,
    licence text,
    contract_number text,
    valid_until date check (valid_until >= effective_from),
    contact text,
    phone text,
    data_agreement_on date,
    entered_at timestamptz not null,
    entered_by varchar(12) not null,
    entered_by_name text not null,
    unique (site, number),
    check (company is not null = (licence is not null and contact is not null and phone is not null)),
    check (company is not null or (contract_number is null and valid_until is null and data_agreement_on is null))
);
create trigger guard_contract_stays before update or delete on platform.guard_contract
    for each row execute function platform.refuse_rewriting_law();
create trigger guard_contract_stays_whole before truncate on platform.guard_contract
    for each statement execute function platform.refuse_rewriting_law();
grant select, insert on platform.guard_contract to "${appRole}";
