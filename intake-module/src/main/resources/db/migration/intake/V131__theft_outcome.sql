-- What came of a theft in the end (E.3).
alter table intake.loss_case
    add column outcome varchar(24),
    add check ((kind = 'THEFT' and status = 'CLOSED') = (outcome is not null));
