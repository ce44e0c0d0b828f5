-- Whom to call when the client cannot be reached (R08), and what the finder is promised: recorded only (L-04).
alter table intake.loss_case
    add column other_name text,
    add column other_phone varchar(24),
    add column other_relation varchar(12),
    add column reward_amount numeric(12, 2) check (reward_amount > 0),
    add column reward_currency varchar(3);
