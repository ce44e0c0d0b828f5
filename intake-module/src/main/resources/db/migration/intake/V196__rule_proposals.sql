-- What managers would change in plan, playbooks, deadlines and other rules, and what head office says to it (E.6).
create table intake.rule_proposal (
    id varchar(40) collate "C" primary key,
    version bigint not null,
    site varchar(10) not null,
    about varchar(12) not null,
    text text not null,
    proposed_at timestamptz not null,
    proposed_by varchar(12) not null,
    proposed_by_name text not null,
    decided_at timestamptz,
    decided_by varchar(12),
    decided_by_name text,
    accepted boolean,
    answer text,
    check ((decided_at is null) = (accepted is null)),
    check (decided_by is null or decided_by <> proposed_by)
);
create index rule_proposal_open on intake.rule_proposal (site, proposed_at) where decided_at is null;
grant select, insert, update on intake.rule_proposal to "${appRole}";
