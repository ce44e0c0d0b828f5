-- An alarm need not be of a step: footage that is about to be written over rings on the same bell.
alter table intake.alarm add column if not exists kind text default 'STEP';
create index alarm_footage on intake.alarm (case_number) where kind = 'FOOTAGE' and settled_at is null;
