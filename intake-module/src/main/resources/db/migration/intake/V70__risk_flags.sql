-- What a category's things may bring with them (F-4): flags asked at intake, what of them raises the priority (E.7), how
-- long a find is kept at most, whether it may be photographed. All of it data that head office edits.
alter table intake.category
    add column flags jsonb not null default '[]',
    add column traits text[] not null default '{}',
    add column hold_days smallint check (hold_days > 0),
    add column hold_count varchar(8) check (hold_count in ('WORKING', 'CALENDAR')),
    add column hold_same_day boolean not null default false,
    add check ((hold_days is null) = (hold_count is null));
alter table intake.category alter column flags drop default, alter column traits drop default,
    alter column hold_same_day drop default;

alter table intake.found_item add column risk_flags text[] not null default '{}';
alter table intake.found_item alter column risk_flags drop default;

update intake.category set traits = '{SENSITIVE}' where code in ('PHONE', 'WALLET');
update intake.category set traits = '{SENSITIVE,TELLS_ADDRESS}', hold_days = 3, hold_count = 'CALENDAR'
    where code = 'ID_DOCUMENT';
update intake.category set traits = '{TELLS_ADDRESS}' where code = 'PARCEL';
update intake.category set traits = '{SENSITIVE,OPENS_DOOR,READ_AT_GATES}' where code in ('KEYS', 'ACCESS_CARD');
update intake.category set traits = '{READ_AT_GATES}' where code = 'E_BIKE_OR_BICYCLE';
-- A fob on a ring has a number of its own.
update intake.category set fields = '{BRAND,SPEC,SERIAL}' where code = 'KEYS' and fields = '{BRAND,SPEC}';

update intake.category set flags = '[
    {"code": "ADDRESS_ATTACHED", "text": "卡面、卡套或卡绳上写着房号、姓名或地址", "textEn": "A flat number, a name or an address stands on the card, its cover or its cord", "trait": "TELLS_ADDRESS"},
    {"code": "OPENS_MANY", "text": "能开多户、设备间或办公区（员工卡、工程卡）", "textEn": "Opens several flats, plant rooms or offices (staff or works card)", "raises": "P1"},
    {"code": "USED_SINCE", "text": "客户听说丢失之后这张卡还被刷过", "textEn": "The client has heard that the card was used after it was lost", "raises": "P1"}
]' where code = 'ACCESS_CARD';
update intake.category set flags = '[
    {"code": "ADDRESS_ATTACHED", "text": "钥匙上有房号、姓名或地址", "textEn": "A flat number, a name or an address is attached", "trait": "TELLS_ADDRESS"},
    {"code": "MASTER_KEY", "text": "是总钥匙，或能开多户、配电间、机房", "textEn": "A master key, or one that opens several flats or plant rooms", "raises": "P1"},
    {"code": "TAG_ON_RING", "text": "同一串上有门禁卡或感应扣（请把号码填在序列号一栏）", "textEn": "An access card or fob is on the same ring (write its number as the serial number)"},
    {"code": "CAR_KEY", "text": "有汽车或电动车钥匙，车停在本项目", "textEn": "A car or e-bike key is on it and the vehicle is parked here"}
]' where code = 'KEYS';
update intake.category set flags = '[
    {"code": "NO_SCREEN_LOCK", "text": "没有设锁屏密码", "textEn": "It has no screen lock"},
    {"code": "PAYS_WITHOUT_CODE", "text": "开着免密支付，或银行软件没有另设密码", "textEn": "It pays without a code, or its bank app has no password of its own", "raises": "P1"},
    {"code": "OPENS_OUR_DOORS", "text": "手机里存有本项目的门禁卡或开门码", "textEn": "An access card or door code of this site is stored in it", "trait": "OPENS_DOOR"}
]' where code = 'PHONE';
update intake.category set flags = '[
    {"code": "KEY_OR_ACCESS_CARD", "text": "里面有钥匙或门禁卡", "textEn": "A key or an access card is inside", "trait": "OPENS_DOOR"},
    {"code": "ADDRESS_INSIDE", "text": "里面有身份证、驾驶证或写着住址的东西", "textEn": "An identity card, a driving licence or something else with the home address is inside", "trait": "TELLS_ADDRESS"},
    {"code": "PIN_INSIDE", "text": "里面写着银行卡的密码", "textEn": "The PIN of a bank card is written inside", "raises": "P1"}
]' where code = 'WALLET';
update intake.category set flags = '[
    {"code": "KEYS_TOO", "text": "家里的钥匙或门禁卡也一起丢了", "textEn": "Keys or an access card of the home were lost with it", "trait": "OPENS_DOOR"},
    {"code": "MISUSED", "text": "已发现有人冒用", "textEn": "Somebody has already used it", "raises": "P1"},
    {"code": "SECRET_PAPERS", "text": "是涉密文件或标有密级的资料", "textEn": "Secret papers, or papers marked as classified", "raises": "P1", "sameDay": true},
    {"code": "MILITARY_OR_POLICE", "text": "是军队、警察的证件", "textEn": "A document of the armed forces or the police", "raises": "P1", "sameDay": true}
]' where code = 'ID_DOCUMENT';
update intake.category set flags = '[
    {"code": "WORN_AT_LOSS", "text": "一直戴在身上，怀疑是被人摘走的", "textEn": "It was being worn; the client thinks that somebody took it off", "raises": "P1"},
    {"code": "IN_BINS", "text": "可能随垃圾丢掉，或掉进水槽、地漏", "textEn": "It may have gone with the rubbish or down a sink or drain"}
]' where code = 'JEWELLERY';
update intake.category set flags = '[
    {"code": "PIN_WITH_CARD", "text": "卡上或旁边写着密码", "textEn": "The PIN is written on or beside the card", "raises": "P1"},
    {"code": "PAYS_WITHOUT_CODE", "text": "卡开着小额免密支付", "textEn": "The card pays small sums without a code"},
    {"code": "NOT_HIS_OWN", "text": "是公款或代别人保管的钱", "textEn": "The money belongs to an employer or to somebody else"}
]' where code = 'CASH_OR_BANK_CARD';
update intake.category set flags = '[
    {"code": "NO_PASSWORD", "text": "没有开机密码", "textEn": "It has no password"},
    {"code": "OTHERS_DATA", "text": "里面有他人的个人信息或单位资料", "textEn": "It holds personal data of others or papers of an employer"},
    {"code": "SECRET_PAPERS", "text": "标有密级，或存有涉密资料", "textEn": "It is marked as classified or holds secret papers", "raises": "P1", "sameDay": true}
]' where code = 'COMPUTER';
update intake.category set flags = '[
    {"code": "KEY_OR_ACCESS_CARD", "text": "里面有钥匙或门禁卡", "textEn": "A key or an access card is inside", "trait": "OPENS_DOOR"},
    {"code": "ADDRESS_INSIDE", "text": "里面有证件、信件等写着住址的东西", "textEn": "A document, a letter or something else with the home address is inside", "trait": "TELLS_ADDRESS"},
    {"code": "MEDICINE", "text": "里面有每天离不开的药", "textEn": "Medicine that is needed every day is inside", "raises": "P1"},
    {"code": "DANGEROUS", "text": "里面有刀具、弹药、毒品等违禁或危险物品", "textEn": "A weapon, ammunition, drugs or another forbidden or dangerous thing is inside", "raises": "P1", "sameDay": true}
]' where code = 'BAG';
update intake.category set flags = '[
    {"code": "KEY_LEFT", "text": "钥匙留在车上", "textEn": "The key was left on it"},
    {"code": "GATE_TAG", "text": "车上有出入标签（请把标签号填在序列号一栏）", "textEn": "It carries a gate tag (write its number as the serial number)"},
    {"code": "BATTERY_DAMAGED", "text": "电池鼓包、破损或进过水", "textEn": "Its battery is swollen, damaged or was under water", "raises": "P1"}
]' where code = 'E_BIKE_OR_BICYCLE';
update intake.category set flags = '[
    {"code": "PERISHABLE", "text": "是生鲜、药品或要冷藏的东西", "textEn": "Fresh food, medicine or something that must be kept cold", "raises": "P2"},
    {"code": "TAKEN_BY_STRANGER", "text": "签收照片或记录里是不认识的人", "textEn": "A stranger is seen in the photo or record of delivery", "raises": "P2"},
    {"code": "DANGEROUS", "text": "里面是违禁或危险物品", "textEn": "A forbidden or dangerous thing is inside", "raises": "P1", "sameDay": true}
]' where code = 'PARCEL';
update intake.category set flags = '[
    {"code": "BITES", "text": "怕生，会咬人或抓人", "textEn": "It is shy and may bite or scratch", "raises": "P1"},
    {"code": "SICK", "text": "受伤、生病，或正在用药", "textEn": "It is hurt, ill or on medicine", "raises": "P2"},
    {"code": "NEAR_ROAD", "text": "最后在大门口或马路边看到", "textEn": "It was last seen at a gate or beside a road", "raises": "P2"}
]' where code = 'PET';
update intake.category set flags = '[
    {"code": "KEY_OR_ACCESS_CARD", "text": "口袋里有钥匙或门禁卡", "textEn": "A key or an access card is in a pocket", "trait": "OPENS_DOOR"},
    {"code": "ADDRESS_INSIDE", "text": "口袋里有写着住址的东西", "textEn": "Something with the home address is in a pocket", "trait": "TELLS_ADDRESS"},
    {"code": "UNIFORM", "text": "是工作服或制服，穿上能混进来", "textEn": "A uniform in which somebody could walk in", "raises": "P2"}
]' where code = 'CLOTHING';
update intake.category set flags = '[
    {"code": "NEEDED_DAILY", "text": "是助听器、药品、拐杖等离不开的东西", "textEn": "A hearing aid, medicine, a crutch or something else that cannot be done without", "raises": "P1"},
    {"code": "DANGEROUS", "text": "是刀具、枪支弹药、易燃易爆物、毒品等违禁或危险物品", "textEn": "A weapon, ammunition, something that burns or explodes, drugs or another forbidden thing", "raises": "P1", "sameDay": true},
    {"code": "SECRET_PAPERS", "text": "是涉密文件或标有密级的资料", "textEn": "Secret papers, or papers marked as classified", "raises": "P1", "sameDay": true},
    {"code": "MILITARY_OR_POLICE", "text": "是军用、警用物品", "textEn": "A thing of the armed forces or the police", "raises": "P1", "sameDay": true}
]' where code = 'OTHER';

-- What is a flag now is not asked a second time.
delete from intake.category_question q using intake.category c
    where c.code = q.category and c.flags @> jsonb_build_array(jsonb_build_object('code', q.code));
