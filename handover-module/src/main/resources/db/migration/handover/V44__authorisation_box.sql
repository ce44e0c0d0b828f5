-- The paper of who collects for another is copied into the store, or lies in a numbered archive box (R09, civil code 234).
alter table handover.claim add column authorisation_box varchar(40);
