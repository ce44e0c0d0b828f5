-- Lists ask what is hidden from the reader.
create index access_hidden_staff on platform.access_hidden (staff);
