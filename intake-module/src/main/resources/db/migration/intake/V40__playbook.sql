-- What a category's playbook tells the client and what it wants done at once (F-4, F-11); the actions of each case.
alter table intake.category add column advice text not null default '', add column advice_en text not null default '';
alter table intake.category alter column advice drop default, alter column advice_en drop default;

create table intake.category_action (
    category varchar(40) not null references intake.category,
    position smallint not null,
    action varchar(40) not null,
    minutes smallint not null check (minutes between 1 and 1440),
    instruction text not null,
    instruction_en text not null,
    primary key (category, position),
    unique (category, action)
);

create table intake.second_loss_action (
    case_number varchar(40) collate "C" not null,
    action varchar(40) not null,
    instruction text not null,
    instruction_en text not null,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    done_at timestamptz,
    done_by varchar(20),
    done_by_name text,
    note text,
    version bigint not null,
    primary key (case_number, action)
);

update intake.category c set advice = a.zh, advice_en = a.en from (values
    ('ACCESS_CARD', '我们马上停用这张卡。补卡之前请用临时卡或访客登记出入，补卡请带证件到前台。',
        'We disable the card at once. Until it is replaced use a temporary card or sign in as a visitor; bring a document to the desk for the new one.'),
    ('KEYS', '钥匙上有房号、地址或门禁卡的，请今天就更换锁芯，换好之前家里不要空着。换锁请找在公安机关备案的锁匠。',
        'If a flat number, an address or an access card is on the ring, change the lock today and do not leave the home empty until then. Take a locksmith who is registered with the police.'),
    ('PHONE', '请马上用别的设备登录账号，把手机设为丢失模式；打运营商客服挂失手机卡；再改支付和社交账号的密码。',
        'Sign in from another device and set the phone to lost mode at once; ask the operator to block the SIM; then change the passwords of payment and chat accounts.'),
    ('WALLET', '请马上打发卡银行的客服电话挂失银行卡；身份证请向公安机关申报丢失并补领；里面有钥匙或门禁卡请告诉我们。',
        'Call each bank and block the cards now; report a lost identity card to the police and apply for a new one; tell us if keys or an access card are inside.'),
    ('ID_DOCUMENT', '请向公安机关申报丢失并补领。我们不拍照、不复印证件，找到后只核对种类和尾号。',
        'Report the loss to the police and apply for a new document. We neither photograph nor copy documents; when it is found we compare kind and last characters only.'),
    ('JEWELLERY', '请回想最后一次看到它之后洗手、更衣、倒垃圾的经过。附近的垃圾我们先不清运；可能掉进的水槽、地漏请先不要用。',
        'Think back: washing hands, changing, taking out rubbish since you last saw it. We keep the bins nearby from being emptied; do not use a sink or drain that it may have fallen into.'),
    ('CASH_OR_BANK_CARD', '银行卡请马上打发卡行客服电话挂失。现金请回想数额、面额和包装，领取时要用来核对。',
        'Call the bank and block the card now. For cash, recall amount, notes and wrapping: they are compared when you collect it.'),
    ('COMPUTER', '请马上用别的设备登录账号，远程锁定或标为丢失，并改重要密码；单位的电脑请同时告诉单位的信息部门。',
        'Sign in from another device, lock it or mark it as lost, and change important passwords; tell the IT department if it belongs to your employer.'),
    ('BAG', '请想一想里面有没有证件、银行卡、钥匙和手机；有的话，请按各自的办法马上挂失。',
        'Think whether documents, bank cards, keys or a phone are inside; if so, have each blocked at once.'),
    ('E_BIKE_OR_BICYCLE', '请先确认没有停在别处或被挪开。各门岗会留意放行。怀疑被盗请马上拨打 110，不用等我们查完。',
        'Make sure that it was not parked elsewhere or moved. The gates watch what leaves. If you suspect a theft call 110 at once; do not wait for our search.'),
    ('PARCEL', '请在快递或购物软件里看签收人和签收照片。我们向驿站和快递柜核对，核对清楚之前不放行同名快件。',
        'Look up in the courier''s or shop''s app who signed for it. We check with the parcel station and lockers and keep parcels of the same name until it is clear.'),
    ('PET', '请带上它熟悉的食物和牵引绳，在最后看到的地方附近慢慢找、轻声叫。门岗和保洁会留意。请不要在网上公开门牌号。',
        'Take food it knows and the leash, search slowly near where it was last seen and call softly. Gates and cleaners keep an eye out. Do not publish your flat number online.'),
    ('CLOTHING', '请回想口袋里有没有钥匙、卡和证件，有的话请告诉我们。洗衣房、更衣室和健身区我们先看。',
        'Recall whether keys, cards or documents are in the pockets and tell us. We look in laundry, changing rooms and gym first.'),
    ('OTHER', '请说清它的用途和只有您知道的记号。怀疑被人拿走请告诉我们，也可以随时拨打 110。',
        'Tell us what it is used for and a mark that only you know. If you suspect that somebody took it, tell us; you may call 110 at any time.')
) a (code, zh, en) where c.code = a.code;

insert into intake.category_action (category, position, action, minutes, instruction, instruction_en) values
    ('ACCESS_CARD', 1, 'DISABLE_CARD', 5, '在门禁系统停用此卡；查报失的丢失时间之后有没有刷卡，有就马上告诉项目经理。',
        'Disable the card in the access system; look for uses after it was lost and tell the site manager at once if there are any.'),
    ('KEYS', 1, 'CHANGE_LOCK', 60, '建议客户更换锁芯并记下答复；钥匙上有房号或地址的，当场帮客户联系。',
        'Advise the client to change the lock and note the answer; help to arrange it on the spot if an address is attached.'),
    ('PHONE', 1, 'LOCK_PHONE', 15, '请客户当场用别的设备把手机设为丢失模式，记下时间。',
        'Have the client set the phone to lost mode from another device here and now; note the time.'),
    ('PHONE', 2, 'BLOCK_SIM', 30, '请客户打运营商客服挂失手机卡，可借用前台电话。',
        'Have the client block the SIM by calling the operator; the desk''s telephone may be used.'),
    ('WALLET', 1, 'BLOCK_BANK_CARD', 15, '请客户逐张打发卡银行客服电话挂失，可借用前台电话；没有银行卡就注明。',
        'Have the client call each bank and block the cards, on the desk''s telephone if need be; note it if there are none.'),
    ('WALLET', 2, 'REPORT_ID', 60, '里面有身份证的，提醒客户向公安机关申报丢失。',
        'If an identity card is inside, remind the client to report its loss to the police.'),
    ('ID_DOCUMENT', 1, 'REPORT_ID', 60, '提醒客户向公安机关申报丢失并补领，记下是否已办。',
        'Remind the client to report the loss to the police and apply for a new document; note whether it is done.'),
    ('JEWELLERY', 1, 'WASTE_HOLD', 15, '通知保洁和清运：丢失地点附近的垃圾先不清运，水槽、地漏先不用；记下通知了谁。',
        'Tell cleaners and waste collectors to leave the bins near the place, and to keep sinks and drains unused; note who was told.'),
    ('CASH_OR_BANK_CARD', 1, 'BLOCK_BANK_CARD', 15, '请客户打发卡银行客服电话挂失，可借用前台电话；只丢现金就注明。',
        'Have the client block the card by calling the bank, on the desk''s telephone if need be; note it if only cash is lost.'),
    ('COMPUTER', 1, 'LOCK_PHONE', 30, '请客户用别的设备远程锁定或标为丢失，记下时间。',
        'Have the client lock it or mark it as lost from another device; note the time.'),
    ('BAG', 1, 'BLOCK_BANK_CARD', 30, '问清里面的证件、银行卡和手机，请客户逐项挂失；没有就注明。',
        'Ask for documents, bank cards and phones inside and have each blocked; note it if there are none.'),
    ('E_BIKE_OR_BICYCLE', 1, 'GATE_ALERT', 10, '把车型、颜色和车牌告诉各门岗，放行前核对；记下通知时间。',
        'Tell every gate kind, colour and plate, to be checked before anything leaves; note the time.'),
    ('PARCEL', 1, 'HOLD_PARCEL', 15, '请驿站、快递柜和门岗先扣留同名快件，核对签收照片。',
        'Have the parcel station, lockers and gates hold parcels of the same name; compare the photo of the signature.'),
    ('PET', 1, 'GATE_ALERT', 10, '把样子和名字告诉各门岗与保洁；发现先看住，不要追赶。',
        'Tell gates and cleaners looks and name; whoever sees it keeps it in view and does not chase it.'),
    ('CLOTHING', 1, 'WASTE_HOLD', 60, '通知洗衣房、更衣室和保洁：没有认领的衣物先不处理。',
        'Tell laundry, changing rooms and cleaners not to clear away clothes that nobody has claimed.');

grant select, insert, delete on intake.category_action to "${appRole}";
grant insert, delete on intake.category_question to "${appRole}";
grant select, insert, update on intake.second_loss_action to "${appRole}";
