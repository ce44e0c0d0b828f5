-- Signed on paper (level S0): the scan is kept here, the paper itself in a numbered archive box.
alter table platform.signature
    alter column strokes drop not null,
    alter column strokes_hash drop not null,
    add column scan_file varchar(64),
    add column scan_hash char(64),
    add column archive_box varchar(40),
    add constraint signature_drawn_or_scanned check (
        (level = 'S0') = (scan_file is not null and scan_hash is not null and archive_box is not null)
        and (level <> 'S0') = (strokes is not null and strokes_hash is not null));
