-- How often somebody was told of a thing while it was linked is asked for each row of the workbook X8.
create index case_link_thing on intake.case_link (item_tag);
