-- How far a case has come with the police: their first call from here, and what they say it is (R16, E.3).
alter table intake.loss_case
    add column police_called_at timestamptz,
    add column legal_nature varchar(20) not null default 'UNDETERMINED';
