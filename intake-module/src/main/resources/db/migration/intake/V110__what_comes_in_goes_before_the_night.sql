-- Somebody stands at the desk for what has just come in; what the night goes round again can wait.
alter table intake.match_due add column at_night boolean not null default false;

create index match_due_order on intake.match_due (at_night, id);
