-- What did not agree when a shift changed ends with the review of that change, so that the freeze names it.
alter table intake.item_freeze drop constraint item_freeze_check;
alter table intake.item_freeze add constraint item_freeze_source check (
    (kind not in ('HOLD', 'DISPUTE') or source is not null) and (kind <> 'MANUAL' or source is null));
