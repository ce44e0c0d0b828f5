-- What leaves the house as mail, SMS or enterprise chat. Written in the transaction of the act, sent by a timer.
-- Address and text are sealed under a key that is not in the database, and gone once the message is delivered (L-33).
create table platform.outbox_message (
    id varchar(48) primary key,
    site varchar(10) not null,
    channel varchar(8) not null,
    template varchar(60) not null,
    about varchar(60),
    recipient text not null,
    sealed bytea,
    state varchar(12) not null,
    attempts integer not null check (attempts >= 0),
    due_at timestamptz,
    node varchar(100),
    failure varchar(40),
    posted_by varchar(12) not null,
    posted_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null,
    check (sealed is not null or state in ('SENT', 'DISCARDED'))
);
-- Only what is to be done stands in it, so that an idle sender reads one empty index page.
create index outbox_due on platform.outbox_message (due_at) where due_at is not null;
create index outbox_open on platform.outbox_message (site, posted_at desc, id desc)
    where state not in ('SENT', 'DISCARDED');
create index outbox_all on platform.outbox_message (site, posted_at desc, id desc);
create index outbox_ended on platform.outbox_message (ended_at) where ended_at is not null;
grant select, insert, update, delete on platform.outbox_message to "${appRole}";

-- Where colleagues are told what waits for them.
alter table platform.staff add column mail text;
