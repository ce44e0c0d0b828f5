-- Counting what lies on the shelves against the book (L-03, F-15). Book lines, scans and differences are written once.
create table intake.stock_take (
    id varchar(40) collate "C" primary key,
    site varchar(10) not null,
    scope varchar(40) references intake.storage_place,
    state varchar(12) not null check (state in ('OPEN', 'DIFFERENT', 'CLOSED', 'CALLED_OFF')),
    opened_by varchar(12) not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    closed_by varchar(12),
    closed_by_name text,
    closed_at timestamptz,
    witness varchar(12),
    witness_name text,
    book integer,
    counted integer,
    differing integer,
    approved_by varchar(12),
    approved_by_name text,
    approved_at timestamptz,
    handling text,
    version bigint not null,
    check ((state = 'OPEN') = (closed_at is null)),
    check (witness is null or witness <> closed_by),
    check (approved_by is null or (approved_by <> opened_by and approved_by <> closed_by
        and approved_by is distinct from witness)),
    check ((approved_by is null) = (handling is null))
);
create unique index stock_take_open on intake.stock_take (site, coalesce(scope, '')) where state = 'OPEN';
create index stock_take_newest on intake.stock_take (site, opened_at desc);

create table intake.stock_take_line (
    stock_take varchar(40) not null references intake.stock_take,
    tag varchar(40) collate "C" not null references intake.found_item,
    place varchar(40),
    place_name text not null,
    valuable boolean not null,
    chain_length integer not null,
    primary key (stock_take, tag)
);

create table intake.stock_take_scan (
    stock_take varchar(40) not null references intake.stock_take,
    n integer not null check (n > 0),
    tag varchar(60) collate "C" not null,
    place varchar(40),
    outcome varchar(20) not null,
    at timestamptz not null,
    actor varchar(12) not null,
    actor_name text not null,
    primary key (stock_take, n)
);
create index stock_take_scan_tag on intake.stock_take_scan (stock_take, tag, n desc);

create table intake.stock_take_difference (
    stock_take varchar(40) not null references intake.stock_take,
    tag varchar(60) collate "C" not null,
    kind varchar(20) not null,
    place varchar(40),
    place_name text,
    counted_place varchar(40),
    counted boolean not null,
    primary key (stock_take, tag)
);

create trigger stock_take_line_stays before update or delete on intake.stock_take_line
    for each row execute function intake.refuse_rewriting();
create trigger stock_take_scan_stays before update or delete on intake.stock_take_scan
    for each row execute function intake.refuse_rewriting();
create trigger stock_take_difference_stays before update or delete on intake.stock_take_difference
    for each row execute function intake.refuse_rewriting();

-- A count that was approved or agreed is over.
create function intake.keep_stock_take() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state in ('OPEN', 'DIFFERENT') and old.id = new.id and old.site = new.site
        and old.opened_by = new.opened_by and old.opened_at = new.opened_at
        and (old.state = 'OPEN' or (old.book, old.counted, old.differing, old.closed_by, old.closed_at)
            is not distinct from (new.book, new.counted, new.differing, new.closed_by, new.closed_at)) then
        return new;
    end if;
    raise exception '% of an ended or rewritten % is refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger stock_take_stays before update or delete on intake.stock_take
    for each row execute function intake.keep_stock_take();

grant select, insert, update on intake.stock_take to "${appRole}";
grant select, insert on intake.stock_take_line, intake.stock_take_scan, intake.stock_take_difference to "${appRole}";
