-- Worklists walk promises in the order of their key.
create index contact_promise_listed on intake.contact_promise (site, at, case_number) where state = 'OPEN';
drop index intake.contact_promise_due;
