-- Clients as the site's own list names them. Name, number and unit are sealed; the marks only let equal ones meet.
-- imported_at: who is in no list for 24 months may be deleted (L-33).

create sequence intake.known_client_number;

create table intake.known_client (
    id bigint primary key,
    site varchar(10) not null,
    phone_mark varchar(16) not null,
    unit_mark varchar(16) not null,
    sealed bytea not null,
    kind varchar(12) not null,
    updated_at timestamptz not null,
    imported_at timestamptz not null,
    unique (site, phone_mark)
);
create index known_client_unit on intake.known_client (site, unit_mark);

grant select, insert, update, delete on intake.known_client to "${appRole}";
grant usage on sequence intake.known_client_number to "${appRole}";
