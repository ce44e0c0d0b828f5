-- A letter that was written to a client and posted: nobody knows yet whether it was read (R20).
alter table intake.case_notification drop constraint case_notification_check;
alter table intake.case_notification
    add check (outcome is not null or message_id is not null or channel = 'LETTER');
