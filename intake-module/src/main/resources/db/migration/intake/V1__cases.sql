-- Loss cases with their lines, links, notifications and revisions, and the notice that clients are given.
grant usage on schema intake to "${appRole}";

create sequence intake.casefile_seq increment 50 start 50;
grant usage on sequence intake.casefile_seq to "${appRole}";

create table intake.loss_case (
    -- Byte order, so that a number's beginning is found by the index.
    number varchar(32) collate "C" primary key,
    version bigint not null,
    site varchar(10) not null,
    kind varchar(10) not null,
    status varchar(16) not null,
    reported_at timestamptz not null,
    received_at timestamptz not null,
    registered_on date not null,
    channel varchar(16) not null,
    late_entry_reason text,
    duplicate_override_reason text,
    recorded_by varchar(12) not null,
    recorded_by_name text not null,
    place varchar(40),
    place_path text,
    place_note text,
    out_of_area boolean not null,
    client_name text,
    client_phone varchar(24),
    client_kind varchar(12),
    client_unit text,
    client_identity_sighted boolean,
    no_client_reason text,
    reporter_name text,
    reporter_phone varchar(24),
    reporter_relation varchar(12),
    loss_mode varchar(16),
    last_seen_from timestamptz,
    last_seen_to timestamptz,
    discovered_at timestamptz,
    circumstances text,
    vulnerable boolean not null,
    minor boolean not null,
    photos text[] not null,
    read_back boolean not null,
    notice_version integer,
    acceptance_number varchar(32) unique,
    verification_code varchar(8) unique,
    accepted_at timestamptz,
    accepted_by varchar(12),
    accepted_by_name text,
    opened_at_counter boolean not null,
    void_reason text,
    words text[] not null,
    check ((acceptance_number is null) = (accepted_at is null))
);

-- Lists walk a few tops of (site, status), newest first.
create index loss_case_list on intake.loss_case (site, status, reported_at desc, number desc);
create index loss_case_accepted on intake.loss_case (site, accepted_at);
create index loss_case_phone on intake.loss_case (client_phone, reported_at);
create index loss_case_phone_tail on intake.loss_case (reverse(client_phone) text_pattern_ops);
-- Pairs of neighbouring characters: trigrams are no help with Chinese words of two.
create index loss_case_words on intake.loss_case using gin (words);

create table intake.case_line (
    id bigint primary key,
    version bigint not null,
    case_number varchar(32) collate "C" not null references intake.loss_case,
    line integer not null check (line > 0),
    status varchar(10) not null,
    returned integer not null check (returned >= 0),
    category varchar(24) not null,
    name text not null,
    brand text,
    model text,
    spec text,
    quantity integer not null check (quantity > 0),
    colours text[] not null,
    serial text,
    features text,
    hidden_features text[] not null,
    contents jsonb not null,
    value_amount numeric(14, 2) check (value_amount >= 0),
    value_currency char(3),
    value_proof varchar(8),
    answers jsonb not null,
    risk_flags text[] not null,
    unique (case_number, line)
);

create table intake.case_link (
    id bigint primary key,
    version bigint not null,
    case_number varchar(32) collate "C" not null references intake.loss_case,
    line integer not null,
    item_tag varchar(32) not null,
    quantity integer not null check (quantity > 0),
    as_reported jsonb not null,
    found_at timestamptz,
    found_place text,
    linked_at timestamptz not null,
    linked_by varchar(12) not null,
    linked_by_name text not null,
    returned_at timestamptz,
    released_at timestamptz,
    released_by varchar(12),
    release_reason text,
    check (returned_at is null or released_at is null)
);
create index case_link_case on intake.case_link (case_number);
-- A thing is thought to be one line at a time.
create unique index case_link_open on intake.case_link (item_tag) where released_at is null;

create table intake.case_notification (
    id bigint primary key,
    case_number varchar(32) collate "C" not null references intake.loss_case,
    channel varchar(12) not null,
    at timestamptz not null,
    outcome varchar(16) not null,
    message text,
    recorded_at timestamptz not null,
    recorded_by varchar(12) not null,
    recorded_by_name text not null
);
create index case_notification_case on intake.case_notification (case_number);

create table intake.case_revision (
    id bigint primary key,
    case_number varchar(32) collate "C" not null references intake.loss_case,
    number integer not null check (number > 0),
    before jsonb not null,
    after jsonb not null,
    reason text not null,
    at timestamptz not null,
    by varchar(12) not null,
    by_name text not null,
    unique (case_number, number)
);

grant select, insert, update on intake.loss_case, intake.case_line, intake.case_link to "${appRole}";
-- What was told to a client and what was corrected is written once.
grant select, insert on intake.case_notification, intake.case_revision to "${appRole}";

-- The newest report of the same phone and category within a day, whatever the site. Volatile, so that the search sees
-- what was committed while the call waited for the lock: of two equal reports sent at once, one finds the other.
create function intake.probable_duplicate(phone varchar, categories text[], reported timestamptz, and_lock boolean)
    returns table (case_number varchar, reported_at timestamptz, thing text)
    language plpgsql volatile as $$
begin
    if and_lock then
        perform pg_advisory_xact_lock(hashtextextended('intake.report:' || phone, 0));
    end if;
    return query
        select c.number, c.reported_at, l.name
        from intake.loss_case c join intake.case_line l on l.case_number = c.number
        where c.client_phone = phone and c.status <> 'VOIDED' and l.category = any (categories)
          and c.reported_at between reported - interval '24 hours' and reported + interval '24 hours'
        order by c.reported_at desc, c.number desc, l.line
        limit 1;
end $$;
grant execute on function intake.probable_duplicate(varchar, text[], timestamptz, boolean) to "${appRole}";

create table intake.client_notice (
    version integer primary key,
    valid_from timestamptz not null,
    text text not null,
    text_en text not null
);
grant select on intake.client_notice to "${appRole}";

insert into intake.client_notice (version, valid_from, text, text_en) values (1, '2021-11-01T00:00:00+08:00',
$zh$挂失登记告知书

一、谁在处理您的信息：受理回执上写明的物业服务项目及其所属物业公司。联系电话见回执。
二、为什么处理：登记您报失的物品，帮您寻找、通知您领取，核对后交还，并留下可查的交接记录。
三、处理哪些信息：您的姓名、电话、身份类别、房号或单位；代报人的姓名、电话和关系；物品的特征、照片和遗失经过。我们不抄录完整的证件号码，不拍摄身份证件和银行卡，需要核对身份时只记证件种类和末四位。
四、怎样处理：由经办人员录入本系统，只有因工作需要的人员可以查看，电话和姓名平时遮盖显示，每次查看原文都留痕。除依法配合公安机关等有权机关外，不提供给他人，也不用于推销。
五、保存多久：普通已交还案件自结案起一年，有争议的三年，到期删除或遮盖个人信息；法律另有要求的从其要求。（以上期限是公司的规定，法律没有统一规定，尚未经法律顾问确认。）
六、您的权利：您可以查阅、复制、更正您的信息，要求我们说明处理规则，或在处理目的已经实现后要求删除。请凭回执到服务台办理；对答复不满意的，可以向履行个人信息保护职责的部门投诉。
七、请您配合：请自行保管好随身财物；一旦发现遗失，请马上告诉我们，越早报失越容易找到；请积极配合我们核实情况，物品找到或情况有变时请及时告知。
八、请如实说明：请如实陈述物品和经过。领取时需要核对您报失时说过的特征；故意虚报、冒领的，由本人承担相应责任。
九、服务范围：我们尽力协助寻找，但不保证一定找到，也不因受理而成为您财物的保管人。（本条尚未经法律顾问确认。）$zh$,
$en$Notice on reporting a loss

1. Who handles your information: the property service site named on your acceptance slip and the company it belongs to. The telephone number is on the slip.
2. Why: to register what you have lost, help you look for it, tell you when to collect it, compare it with your report, return it, and keep a record of the hand-over that can be checked.
3. What we record: your name, telephone number, kind of client, flat or unit; the name, telephone number and relation of whoever reports for you; the features and pictures of the thing and how it was lost. We do not copy full identity numbers and do not photograph identity documents or bank cards; where your identity must be checked we note the kind of document and its last four characters.
4. How: staff enter it into this system. Only those whose work needs it can read it, names and numbers are masked by default, and every look at the full value is recorded. We give it to nobody but the authorities entitled to it by law, and we do not use it for advertising.
5. How long: one year after closing for ordinary returned property, three years where there was a dispute; then personal data is deleted or masked, unless the law requires otherwise. (These periods are company policy: no statute sets them, and counsel has not confirmed them.)
6. Your rights: you may see, copy and correct your information, ask us to explain our rules, and ask for deletion once the purpose has been met. Bring your slip to the service desk. If our answer does not satisfy you, you may complain to the authority in charge of personal information protection.
7. What we ask of you: look after what you carry; tell us at once when you miss something, for the sooner we know the likelier it is found; help us to establish what happened, and tell us when you find it yourself or anything changes.
8. Please be truthful about the thing and what happened. When you collect it we compare what you told us; whoever reports falsely or claims what is not theirs answers for it.
9. What we can do: we do our best to help you look, but cannot promise to find it, and taking your report does not make us the keeper of your property. (Counsel has not confirmed this clause.)$en$);
