-- A notice that the house sends itself has no outcome yet; what becomes of it comes back from the outbox.
alter table intake.case_notification alter column outcome drop not null;
alter table intake.case_notification add column message_id varchar(48);
alter table intake.case_notification add column delivery varchar(12);
alter table intake.case_notification add check (outcome is not null or message_id is not null);
create unique index case_notification_message on intake.case_notification (message_id) where message_id is not null;
grant update (delivery) on intake.case_notification to "${appRole}";
