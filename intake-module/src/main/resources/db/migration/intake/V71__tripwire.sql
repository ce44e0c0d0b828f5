-- The access-log tripwire (F-5): uses of cards at gates, held for a while against the cards that are reported lost.
alter table intake.alarm add column if not exists kind text default 'STEP', add column if not exists note text;
-- A lost card's alarms are silenced with its case, and name the lost thing that they are about.
create index alarm_access on intake.alarm (case_number) where kind = 'ACCESS' and settled_at is null;

-- One number however it is written: wide or narrow, large or small, with blanks and dashes or without; zeros count.
create function intake.card_number(written text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(upper(normalize(written, NFKC)), '[\s\-\u2010-\u2015\u2212]', '', 'g')
$$;

create table intake.access_event (
    card varchar(60) collate "C" not null,
    at timestamptz not null,
    site varchar(10) not null,
    gate text not null,
    received_at timestamptz not null,
    received_by varchar(12) not null,
    primary key (card, at, site, gate)
);
create index access_event_received on intake.access_event (received_at);
create index access_event_at on intake.access_event (at);

create index case_line_card on intake.case_line (intake.card_number(serial)) where serial is not null;

grant execute on function intake.card_number(text) to "${appRole}";
grant select, insert, delete on intake.access_event to "${appRole}";
