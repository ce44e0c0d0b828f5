-- A thing that must not leave (E.4, I8): by the manager's word, under a legal hold, in a dispute, after a count that did not agree.
create table intake.item_freeze (
    tag varchar(40) collate "C" not null references intake.found_item,
    number integer not null check (number > 0),
    kind varchar(10) not null check (kind in ('MANUAL', 'HOLD', 'DISPUTE', 'MISMATCH')),
    source varchar(60),
    reason text not null,
    at timestamptz not null,
    actor varchar(12) not null,
    actor_name text not null,
    released_at timestamptz,
    released_by varchar(12),
    released_by_name text,
    release_reason text,
    version bigint not null,
    primary key (tag, number),
    check ((kind in ('HOLD', 'DISPUTE')) = (source is not null)),
    check ((released_at is null) = (released_by is null) and (released_at is null) = (release_reason is null))
);
grant select, insert on intake.item_freeze to "${appRole}";
grant update (released_at, released_by, released_by_name, release_reason, version) on intake.item_freeze to "${appRole}";

-- Why it is frozen now, for the lists; null when it is not.
alter table intake.found_item add column frozen_reason text;
