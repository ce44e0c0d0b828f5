-- Whoever was to ring a client, or to mend something, is reminded once when the day is over (R18, L-12).
alter table investigation.care_call add column rung_at timestamptz;
alter table investigation.hazard add column rung_at timestamptz;
-- What was late before there was a bell for it does not ring all at once.
update investigation.care_call set rung_at = now() where due_at < now();
update investigation.hazard set rung_at = now() where due_on < current_date;
create index care_call_to_ring on investigation.care_call (due_at)
    where done_at is null and not called_off and rung_at is null;
create index hazard_to_ring on investigation.hazard (due_on) where proved_at is null and rung_at is null;
