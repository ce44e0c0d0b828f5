-- When the demonstration's history was complete; health waits for it.
alter table platform.company add column demonstration_complete_at timestamptz;
