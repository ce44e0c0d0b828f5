-- The one search box. Each context puts what its things are found by, in the transaction of the act. Words are cut into
-- single characters and pairs; telephone tails, units, serials and codes stand as keyed marks only, names not at all.
create table platform.search_entry (
    -- Byte order, so that a number's beginning is found by the index.
    subject varchar(60) collate "C" primary key,
    kind varchar(8) not null,
    site varchar(10) not null,
    at timestamptz not null,
    recorded_by varchar(12) not null,
    recorded_at timestamptz not null,
    status varchar(16),
    category varchar(20),
    title text,
    tokens text[] not null
) with (fillfactor = 90);
create index search_entry_tokens on platform.search_entry using gin (tokens);
-- For what nearly everything is found by: the newest are read in order until there are enough.
create index search_entry_newest on platform.search_entry (at desc, subject desc);
grant select, insert, update on platform.search_entry to "${appRole}";

-- How far the things that were there before the index are in it.
create table platform.search_feed (
    feed varchar(40) primary key,
    through text not null,
    done boolean not null
);
grant select, insert, update on platform.search_feed to "${appRole}";
