-- What a client says of the whole by one tap on the page of the receipt; it goes before what the desk noted at the end.
create table intake.client_satisfaction (
    case_number varchar(32) collate "C" primary key references intake.loss_case,
    version bigint not null,
    score smallint not null check (score between 1 and 5),
    first_at timestamptz not null,
    at timestamptz not null
);
grant select, insert on intake.client_satisfaction to "${appRole}";
grant update (version, score, at) on intake.client_satisfaction to "${appRole}";
