-- Gap-free numbers per site, day and series (E.1): the row is locked until the number's transaction ends.
create table platform.day_number (
    site varchar(10) not null,
    day date not null,
    kind varchar(8) not null,
    last integer not null check (last > 0),
    primary key (site, day, kind)
);
grant select, insert, update on platform.day_number to "${appRole}";
