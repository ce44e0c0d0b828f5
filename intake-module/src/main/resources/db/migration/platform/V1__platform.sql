-- What every context stands on. The owner of the tables runs this; the application works under the role ${appRole}.
create extension if not exists pg_trgm with schema public;
grant usage on schema platform to "${appRole}";

-- directory ------------------------------------------------------------------------------------------------------
create table platform.company (
    id smallint primary key check (id = 1),
    name text not null,
    demonstration boolean not null,
    founded_at timestamptz not null,
    version bigint not null
);

create table platform.region (
    code varchar(20) primary key,
    name text not null,
    version bigint not null
);

create table platform.site (
    code varchar(10) primary key,
    name text not null,
    region varchar(20) not null references platform.region,
    zone text not null,
    phone text,
    address text,
    households integer not null check (households >= 0),
    area integer not null check (area >= 0),
    closed boolean not null,
    opened_at timestamptz not null,
    version bigint not null
);
create index site_region on platform.site (region);

create table platform.place (
    code varchar(40) primary key,
    site varchar(10) not null references platform.site,
    parent varchar(40) references platform.place,
    kind varchar(12) not null,
    name text not null,
    path text not null,
    closed boolean not null,
    version bigint not null
);
create index place_site on platform.place (site, path);

create sequence platform.staff_number;

create table platform.staff (
    id varchar(12) primary key,
    name text not null,
    username varchar(40) not null unique,
    phone text,
    locked boolean not null,
    hired_at timestamptz not null,
    version bigint not null
);

create table platform.staff_grant (
    staff varchar(12) not null references platform.staff,
    role varchar(12) not null,
    node varchar(20) not null,
    primary key (staff, role, node)
);
create index staff_grant_node on platform.staff_grant (node);

-- identity -------------------------------------------------------------------------------------------------------
create table platform.credential (
    staff varchar(12) primary key references platform.staff,
    password_hash text,
    password_due boolean not null,
    credential_version bigint not null,
    pin_hash text,
    version bigint not null
);

create table platform.token (
    hash char(64) primary key,
    staff varchar(12) not null references platform.staff,
    credential_version bigint not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    version bigint not null
);
create index token_staff on platform.token (staff, expires_at);

create table platform.failed_try (
    door text not null,
    at timestamptz not null
);
create index failed_try_door on platform.failed_try (door, at);

-- access ---------------------------------------------------------------------------------------------------------
create table platform.access_site (
    subject varchar(60) not null,
    site varchar(10) not null,
    primary key (subject, site)
);

create table platform.access_assignee (
    subject varchar(60) not null,
    staff varchar(12) not null,
    primary key (subject, staff)
);

create table platform.access_hidden (
    subject varchar(60) not null,
    staff varchar(12) not null,
    primary key (subject, staff)
);

-- journal --------------------------------------------------------------------------------------------------------
create table platform.journal_head (
    chain varchar(60) primary key,
    entries integer not null check (entries >= 0),
    head bytea not null check (octet_length(head) = 32),
    wrapped_key bytea
);

create table platform.journal_entry (
    chain varchar(60) not null references platform.journal_head,
    number integer not null check (number > 0),
    at timestamptz not null,
    actor varchar(12) not null,
    act varchar(60) not null,
    facts jsonb not null,
    personal bytea,
    form smallint not null,
    previous bytea not null check (octet_length(previous) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (chain, number)
);

create function platform.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create function platform.refuse_shortening() returns trigger language plpgsql as $$
begin
    if new.chain <> old.chain or new.entries < old.entries then
        raise exception 'the journal is append-only: chain % cannot be cut', old.chain
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger journal_entry_stays before update or delete on platform.journal_entry
    for each row execute function platform.refuse_rewriting();
create trigger journal_entry_stays_whole before truncate on platform.journal_entry
    for each statement execute function platform.refuse_rewriting();
create trigger journal_head_stays before delete on platform.journal_head
    for each row execute function platform.refuse_rewriting();
create trigger journal_head_stays_whole before truncate on platform.journal_head
    for each statement execute function platform.refuse_rewriting();
create trigger journal_head_grows before update on platform.journal_head
    for each row execute function platform.refuse_shortening();

-- files, signatures, exchange --------------------------------------------------------------------------------------
create table platform.stored_file (
    sha256 char(64) primary key,
    bytes bigint not null,
    media_type text not null,
    stored_by varchar(12) not null,
    stored_at timestamptz not null
);

create table platform.signature (
    id varchar(36) primary key,
    level varchar(2) not null,
    strokes text not null,
    strokes_hash char(64) not null,
    document_hash char(64) not null,
    recorded_by varchar(12) not null,
    recorded_at timestamptz not null
);

create table platform.idempotent_reply (
    staff varchar(12) not null,
    key varchar(200) not null,
    request varchar(200) not null,
    claimed_at timestamptz not null,
    status smallint,
    location text,
    body text,
    primary key (staff, key)
);

create table platform.job (
    id varchar(36) primary key,
    kind varchar(40) not null,
    site varchar(10),
    node varchar(100) not null,
    state varchar(10) not null,
    cancel_asked boolean not null,
    total bigint not null,
    done bigint not null,
    kept bigint not null,
    refused bigint not null,
    report varchar(64),
    failure varchar(60),
    started_by varchar(12) not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null
);
create index job_running on platform.job (node) where state = 'RUNNING';

-- The application may do its work, but never rewrite the journal.
grant select, insert, update, delete on all tables in schema platform to "${appRole}";
grant usage on all sequences in schema platform to "${appRole}";
revoke update, delete on platform.journal_entry from "${appRole}";
revoke delete on platform.journal_head from "${appRole}";
revoke delete on platform.day_number from "${appRole}";
revoke all on platform.flyway_history from "${appRole}";
