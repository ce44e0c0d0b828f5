-- X7 walks the changes of hands by time.
create index custody_entry_at on intake.custody_entry (at);
