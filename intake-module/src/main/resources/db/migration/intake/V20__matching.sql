-- Matching: how candidates are found, what was decided on suggestions, and what is still to be looked at.

-- Open finds of a site and kind by day; the same for missing lines, whose case numbers carry site and day.
create index found_item_open on intake.found_item (site, category, found_at)
    where status in ('REGISTERED', 'STORED');
create index case_line_missing on intake.case_line (category, case_number) where status = 'MISSING';

-- The last four characters of a number, as people know them.
create function intake.tail(serial text) returns text language sql immutable parallel safe
    return right(regexp_replace(upper(serial), '[^A-Z0-9]', '', 'g'), 4);
create index found_item_tail on intake.found_item (intake.tail(serial))
    where serial is not null and status in ('REGISTERED', 'STORED');
create index case_line_tail on intake.case_line (intake.tail(serial)) where serial is not null and status = 'MISSING';

-- What people decided; a later row goes before an earlier one. Reasons stand in the journal (L-33).
create table intake.match_decision (
    id bigint generated always as identity primary key,
    case_number varchar(32) collate "C" not null,
    line integer not null,
    item_tag varchar(40) collate "C" not null,
    verdict varchar(10) not null check (verdict in ('CONFIRMED', 'REJECTED')),
    score real,
    at timestamptz not null,
    by varchar(12) not null
);
create index match_decision_case on intake.match_decision (case_number, line, item_tag);
create index match_decision_item on intake.match_decision (item_tag);
create trigger match_decision_stays before update or delete on intake.match_decision
    for each row execute function intake.refuse_rewriting();

-- The likely ones, for worklists.
create table intake.match_suggestion (
    case_number varchar(32) collate "C" not null,
    line integer not null,
    item_tag varchar(40) collate "C" not null,
    case_site varchar(10) not null,
    item_site varchar(10) not null,
    score real not null,
    suggested_at timestamptz not null,
    primary key (case_number, line, item_tag)
);
create index match_suggestion_case_site on intake.match_suggestion
    (case_site, suggested_at desc, case_number desc, line desc, item_tag desc);
create index match_suggestion_item_site on intake.match_suggestion
    (item_site, suggested_at desc, case_number desc, line desc, item_tag desc);
create index match_suggestion_item on intake.match_suggestion (item_tag);

-- Cases and items whose suggestions are to be worked out; written with the change, worked off after it.
create table intake.match_due (
    id bigint generated always as identity primary key,
    number varchar(40) not null,
    item boolean not null
);

-- Nights on which everything was noted, so that one node does it.
create table intake.match_round (
    night date primary key
);

grant select, insert on intake.match_decision, intake.match_round to "${appRole}";
grant select, insert, update, delete on intake.match_suggestion, intake.match_due to "${appRole}";
grant execute on function intake.tail(text) to "${appRole}";
