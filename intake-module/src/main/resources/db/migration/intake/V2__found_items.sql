-- Found items, who holds them, where they lie, what kinds there are, and how a ledger's columns were mapped.
grant usage on schema intake to "${appRole}";

-- playbook -------------------------------------------------------------------------------------------------------
create table intake.category (
    code varchar(40) primary key,
    position smallint not null unique,
    name text not null,
    name_en text not null,
    valuable boolean not null,
    photo_forbidden boolean not null,
    fields text[] not null,
    version bigint not null
);

create table intake.category_question (
    category varchar(40) not null references intake.category,
    position smallint not null,
    code varchar(40) not null,
    text text not null,
    text_en text not null,
    options text[] not null,
    primary key (category, position),
    unique (category, code)
);

-- From which worth on, in yuan, anything is valuable; one row.
create table intake.valuable_rule (
    id smallint primary key check (id = 1),
    worth_from numeric(12, 2) not null check (worth_from > 0),
    version bigint not null
);

insert into intake.valuable_rule values (1, 1000, 1);

insert into intake.category (code, position, name, name_en, valuable, photo_forbidden, fields, version) values
    ('ACCESS_CARD', 1, '门禁卡', 'Access card', false, false, '{BRAND,SERIAL}', 1),
    ('KEYS', 2, '钥匙', 'Keys', false, false, '{BRAND,SPEC}', 1),
    ('PHONE', 3, '手机', 'Phone', true, false, '{BRAND,MODEL,SPEC,SERIAL,VALUE}', 1),
    ('WALLET', 4, '钱包', 'Wallet', false, false, '{BRAND,SPEC,CONTENTS,VALUE}', 1),
    ('ID_DOCUMENT', 5, '证件', 'Identity document', false, true, '{SPEC,SERIAL}', 1),
    ('JEWELLERY', 6, '珠宝首饰', 'Jewellery', true, false, '{BRAND,MODEL,SPEC,SERIAL,VALUE}', 1),
    ('CASH_OR_BANK_CARD', 7, '现金/银行卡', 'Cash or bank card', true, true, '{SPEC,SERIAL,CONTENTS,VALUE}', 1),
    ('COMPUTER', 8, '电脑平板', 'Computer or tablet', true, false, '{BRAND,MODEL,SPEC,SERIAL,VALUE}', 1),
    ('BAG', 9, '箱包', 'Bag or suitcase', false, false, '{BRAND,MODEL,SPEC,CONTENTS,VALUE}', 1),
    ('E_BIKE_OR_BICYCLE', 10, '电动车/自行车', 'E-bike or bicycle', false, false, '{BRAND,MODEL,SERIAL,VALUE}', 1),
    ('PARCEL', 11, '快递包裹', 'Parcel', false, false, '{BRAND,SPEC,SERIAL,CONTENTS,VALUE}', 1),
    ('PET', 12, '宠物', 'Pet', false, false, '{BRAND,SPEC,SERIAL}', 1),
    ('CLOTHING', 13, '衣物', 'Clothing', false, false, '{BRAND,MODEL,SPEC,CONTENTS,VALUE}', 1),
    ('OTHER', 14, '其他', 'Other', false, false, '{BRAND,MODEL,SPEC,SERIAL,CONTENTS,VALUE}', 1);

insert into intake.category_question (category, position, code, text, text_en, options) values
    ('ACCESS_CARD', 1, 'CARD_TAIL', '卡面编号的末四位是什么？', 'What are the last four characters printed on the card?', '{}'),
    ('ACCESS_CARD', 2, 'UNIT', '这张卡开哪一户、哪一道门？', 'Which flat or which door does it open?', '{}'),
    ('KEYS', 1, 'HOW_MANY', '一共几把钥匙？', 'How many keys are on it?', '{}'),
    ('KEYS', 2, 'ADDRESS_ATTACHED', '钥匙上有没有房号、地址或门禁卡？', 'Is a flat number, an address or an access card attached?', '{YES,NO,UNKNOWN}'),
    ('KEYS', 3, 'RING', '钥匙圈或挂件是什么样子？', 'What does the ring or pendant look like?', '{}'),
    ('PHONE', 1, 'NUMBER_TAIL', '手机号码的末四位是什么？', 'What are the last four digits of its number?', '{}'),
    ('PHONE', 2, 'LOCK_SCREEN', '锁屏画面是什么？', 'What does the lock screen show?', '{}'),
    ('PHONE', 3, 'CASE', '有没有保护壳？什么样子？', 'Is there a case? What does it look like?', '{}'),
    ('PHONE', 4, 'SWITCHED_ON', '丢失时手机开着吗？', 'Was it switched on when it was lost?', '{YES,NO,UNKNOWN}'),
    ('WALLET', 1, 'CASH_INSIDE', '里面有多少现金？', 'How much cash is inside?', '{}'),
    ('WALLET', 2, 'CARDS_INSIDE', '里面有哪些证件和卡？', 'Which documents and cards are inside?', '{}'),
    ('WALLET', 3, 'KEY_OR_ACCESS_CARD', '里面有没有钥匙或门禁卡？', 'Is a key or an access card inside?', '{YES,NO,UNKNOWN}'),
    ('ID_DOCUMENT', 1, 'DOCUMENT_KIND', '是哪一种证件？', 'What kind of document is it?', '{}'),
    ('ID_DOCUMENT', 2, 'ISSUED_BY', '由哪里签发？', 'Who issued it?', '{}'),
    ('ID_DOCUMENT', 3, 'REPORTED_LOST', '是否已到公安机关挂失？', 'Has its loss been reported to the police?', '{YES,NO,UNKNOWN}'),
    ('JEWELLERY', 1, 'MATERIAL', '什么材质？有没有镶嵌？', 'Of what material, set with stones?', '{}'),
    ('JEWELLERY', 2, 'ENGRAVING', '有没有刻字、印记？在哪里？', 'Is there an engraving or hallmark, and where?', '{}'),
    ('JEWELLERY', 3, 'SIZE', '尺寸或长度是多少？', 'What size or length?', '{}'),
    ('CASH_OR_BANK_CARD', 1, 'AMOUNT', '现金多少？都是什么面额？', 'How much cash, in which notes?', '{}'),
    ('CASH_OR_BANK_CARD', 2, 'BANK', '哪家银行的卡？卡号末四位？', 'Which bank, and the last four digits of the card?', '{}'),
    ('CASH_OR_BANK_CARD', 3, 'WRAPPED_IN', '用什么装着或夹着？', 'What was it kept in or clipped with?', '{}'),
    ('COMPUTER', 1, 'LOCK_SCREEN', '开机画面或登录名是什么？', 'What does the start screen or the login name show?', '{}'),
    ('COMPUTER', 2, 'STICKERS', '外壳有没有贴纸、划痕？在哪里？', 'Are there stickers or scratches, and where?', '{}'),
    ('COMPUTER', 3, 'ACCESSORIES', '连同哪些配件一起遗失？', 'Which accessories were lost with it?', '{}'),
    ('BAG', 1, 'SIZE', '大小如何？双肩、单肩还是手提？', 'What size; backpack, shoulder bag or handbag?', '{}'),
    ('BAG', 2, 'CONTENTS_INSIDE', '里面有哪些东西？', 'What is inside?', '{}'),
    ('BAG', 3, 'NAME_INSIDE', '里面有没有写着姓名的东西？', 'Does anything inside carry a name?', '{YES,NO,UNKNOWN}'),
    ('E_BIKE_OR_BICYCLE', 1, 'PLATE', '车牌号是什么？', 'What is the plate number?', '{}'),
    ('E_BIKE_OR_BICYCLE', 2, 'LOCKED', '停放时上锁了吗？', 'Was it locked when parked?', '{YES,NO,UNKNOWN}'),
    ('E_BIKE_OR_BICYCLE', 3, 'BATTERY', '电池能否拆下？是否在车上？', 'Can the battery be taken out, and was it on the vehicle?', '{}'),
    ('PARCEL', 1, 'COURIER', '哪家快递？运单号末四位？', 'Which courier, and the last four characters of the waybill?', '{}'),
    ('PARCEL', 2, 'ADDRESSEE', '收件人姓什么、写的是哪一户？', 'Which surname and flat stand on it?', '{}'),
    ('PARCEL', 3, 'OPENED', '包裹拆开过吗？', 'Had it been opened?', '{YES,NO,UNKNOWN}'),
    ('PET', 1, 'CALL_NAME', '叫什么名字会答应？', 'To which name does it answer?', '{}'),
    ('PET', 2, 'COLLAR', '有没有项圈、犬牌或芯片？', 'Does it wear a collar or tag, or carry a chip?', '{}'),
    ('PET', 3, 'BITES', '怕生或会咬人吗？', 'Is it shy, or does it bite?', '{YES,NO,UNKNOWN}'),
    ('CLOTHING', 1, 'SIZE', '什么尺码、男款还是女款？', 'What size, and cut for whom?', '{}'),
    ('CLOTHING', 2, 'POCKETS', '口袋里有什么？', 'What is in the pockets?', '{}'),
    ('OTHER', 1, 'USED_FOR', '做什么用的？', 'What is it used for?', '{}'),
    ('OTHER', 2, 'MARKS', '有什么只有您知道的记号？', 'Which mark on it would only you know?', '{}');

-- custody --------------------------------------------------------------------------------------------------------
create table intake.storage_place (
    code varchar(40) primary key,
    site varchar(10) not null,
    name text not null,
    kind varchar(12) not null,
    capacity integer check (capacity > 0),
    closed boolean not null,
    version bigint not null
);
create index storage_place_site on intake.storage_place (site, code);

-- The holder of now; the chain itself stands in custody_entry.
create table intake.custody_chain (
    tag varchar(40) collate "C" primary key,
    site varchar(10) not null,
    length integer not null check (length > 0),
    holder_kind varchar(12) not null,
    holder_id varchar(60) not null,
    holder_name text not null,
    version bigint not null
);
create index custody_chain_holder on intake.custody_chain (holder_id, holder_kind);

create sequence intake.custody_entry_seq increment 50 start 50;

create table intake.custody_entry (
    id bigint primary key,
    tag varchar(40) not null references intake.custody_chain,
    n integer not null check (n > 0),
    from_kind varchar(12),
    from_id varchar(60),
    from_name text,
    to_kind varchar(12) not null,
    to_id varchar(60) not null,
    to_name text not null,
    at timestamptz not null,
    reason varchar(20) not null,
    actor varchar(12) not null,
    actor_name text not null,
    witness varchar(12),
    witness_name text,
    seal varchar(30),
    unique (tag, n),
    check ((n = 1) = (from_kind is null)),
    check (witness is null or witness <> actor)
);

create function intake.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % is refused', tg_table_name, tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger custody_entry_stays before update or delete on intake.custody_entry
    for each row execute function intake.refuse_rewriting();
create trigger custody_entry_stays_whole before truncate on intake.custody_entry
    for each statement execute function intake.refuse_rewriting();

-- found items ----------------------------------------------------------------------------------------------------
create table intake.found_item (
    tag varchar(40) collate "C" primary key,
    site varchar(10) not null,
    status varchar(12) not null,
    registered_at timestamptz not null,
    registered_by varchar(12) not null,
    registered_by_name text not null,
    verification_code char(8) not null unique,
    category varchar(40) not null references intake.category,
    name text not null,
    brand text,
    model text,
    spec text,
    serial text,
    colours text[] not null,
    quantity integer not null check (quantity between 1 and 9999),
    features text,
    hidden_features text[] not null,
    condition text,
    contents text[] not null,
    worth numeric(12, 2),
    worth_currency varchar(3),
    worth_proof varchar(12),
    found_at timestamptz not null,
    place varchar(40) not null,
    place_path text not null,
    place_note text,
    late_entry_reason text,
    finder_kind varchar(12) not null,
    finder_name text,
    finder_phone text,
    photos text[] not null,
    valuable_because varchar(20),
    storage_place varchar(40) references intake.storage_place,
    seal varchar(30),
    witness varchar(12),
    witness_name text,
    case_number varchar(40),
    case_line integer,
    case_quantity integer,
    receipt_number varchar(60),
    void_reason text,
    original_number varchar(60),
    version bigint not null,
    check ((status = 'CLAIMED') <= (case_number is not null)),
    check ((status = 'RETURNED') <= (receipt_number is not null)),
    check ((status = 'STORED') <= (storage_place is not null))
);
create index found_item_newest on intake.found_item (site, registered_at desc, tag desc);
create index found_item_case on intake.found_item (case_number) where case_number is not null;
create unique index found_item_seal on intake.found_item (site, seal) where status not in ('RETURNED', 'VOIDED');
create unique index found_item_original on intake.found_item (site, original_number) where status <> 'VOIDED';

create sequence intake.found_item_revision_seq increment 50 start 50;

create table intake.found_item_revision (
    id bigint primary key,
    tag varchar(40) not null references intake.found_item,
    number integer not null check (number > 0),
    fields text[] not null,
    old_values text[] not null,
    new_values text[] not null,
    reason text not null,
    at timestamptz not null,
    actor varchar(12) not null,
    actor_name text not null,
    unique (tag, number)
);
create trigger found_item_revision_stays before update or delete on intake.found_item_revision
    for each row execute function intake.refuse_rewriting();

-- imports --------------------------------------------------------------------------------------------------------
create table intake.ledger_mapping (
    site varchar(10) not null,
    columns_hash char(64) not null,
    field varchar(40) not null,
    column_name text,
    constant text,
    words text[] not null,
    codes text[] not null,
    primary key (site, columns_hash, field)
);

grant select on intake.category_question to "${appRole}";
grant select, update on intake.category, intake.valuable_rule to "${appRole}";
grant select, insert, update on intake.storage_place, intake.custody_chain, intake.found_item to "${appRole}";
grant select, insert, update, delete on intake.ledger_mapping to "${appRole}";
grant select, insert on intake.custody_entry, intake.found_item_revision to "${appRole}";
grant usage on sequence intake.custody_entry_seq, intake.found_item_revision_seq to "${appRole}";
