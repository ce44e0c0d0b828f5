-- What was filed with the police of a site's cameras (国令799号 14): the number of the filing and for how long it says that recordings are kept.
alter table platform.legal_profile
    add column filing_number text,
    add column filed_days smallint check (filed_days > 0),
    add check ((filing_number is null) = (filed_days is null));
