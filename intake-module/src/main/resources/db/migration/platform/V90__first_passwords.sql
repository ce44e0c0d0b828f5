-- One-time passwords of colleagues who came with an import, sealed until the importer has been told them once.

create table platform.first_password (
    job varchar(36) not null,
    chunk bigint not null,
    sealed bytea not null,
    made_at timestamptz not null,
    primary key (job, chunk)
);
grant select, insert, delete on platform.first_password to "${appRole}";
