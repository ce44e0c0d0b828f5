-- Whom the desk tried to reach in the client's place.
alter table intake.case_notification add column other_person varchar(100);
