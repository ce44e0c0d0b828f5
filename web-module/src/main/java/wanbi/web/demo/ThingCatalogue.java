package wanbi.web.demo;

import java.util.List;
import java.util.Random;

/** What is lost and found at the demonstration sites; shares of return follow a public register of lost property. */
final class ThingCatalogue {

    private static final List<String> COLOURS =
            List.of("BLACK", "BLACK", "BLACK", "WHITE", "GREY", "BLUE", "NAVY", "RED", "BROWN", "PINK", "SILVER");

    private static final List<Thing> THINGS = List.of(
            thing(
                    "WALLET",
                    15,
                    .44,
                    "钱包 长款钱包 短款钱包 卡包",
                    "UNKNOWN UNKNOWN COACH 金利来 七匹狼",
                    "翻盖，右下角磨损 拉链款，边角发旧 牛皮压纹 内侧有票据夹",
                    "夹层有一张全家福 拉链头缺一齿 内袋有健身卡 暗袋里有一枚硬币 卡位里有图书证",
                    60,
                    1500,
                    true),
            thing(
                    "KEYS",
                    14,
                    .18,
                    "钥匙 一串钥匙 车钥匙",
                    "UNKNOWN UNKNOWN 大众 丰田",
                    "三把钥匙带皮套 五把钥匙，带开瓶器 带红色挂绳",
                    "其中一把贴蓝色标签 挂件背面刻有字母 L 最小的一把有缺口",
                    20,
                    400,
                    false),
            thing(
                    "ACCESS_CARD",
                    12,
                    .30,
                    "门禁卡 电梯卡 停车卡",
                    "UNKNOWN",
                    "白卡，带卡套 蓝色水滴扣 卡面有划痕",
                    "卡套里夹着地铁卡 背面贴有贴纸 卡号尾号 37",
                    10,
                    50,
                    false),
            thing(
                    "PHONE",
                    13,
                    .45,
                    "手机 智能手机",
                    "华为 小米 苹果 OPPO vivo",
                    "透明手机壳 屏幕右上角有裂纹 带指环支架",
                    "壳内夹着公交卡 锁屏是一只橘猫 背面贴有防辐射贴",
                    900,
                    7000,
                    false),
            thing(
                    "ID_DOCUMENT",
                    8,
                    .21,
                    "身份证 护照 驾驶证 社保卡",
                    "UNKNOWN",
                    "装在透明卡套里 边角有折痕",
                    "卡套里有一张名片 背面贴有便签",
                    10,
                    50,
                    false),
            thing(
                    "BAG",
                    11,
                    .52,
                    "双肩包 手提包 帆布袋 公文包",
                    "UNKNOWN UNKNOWN 耐克 迪卡侬",
                    "侧袋有水杯 拉链处有挂件 提手缠丝巾",
                    "内袋绣有姓名缩写 夹层有充电线 底部有一处补丁",
                    80,
                    900,
                    false),
            thing(
                    "JEWELLERY",
                    4,
                    .07,
                    "戒指 项链 手链 耳环 玉坠",
                    "UNKNOWN 周大福 老凤祥",
                    "金色，细圈 银色链子，搭扣较松 带一颗小钻",
                    "内圈刻有日期 搭扣处有一道划痕 坠子背面有编号",
                    300,
                    9000,
                    false),
            thing(
                    "CASH_OR_BANK_CARD",
                    4,
                    .30,
                    "银行卡 信封现金 零钱袋",
                    "UNKNOWN 工商银行 招商银行",
                    "用橡皮筋扎着 装在信封里",
                    "信封上写有房号 卡背签名是两个字",
                    100,
                    2000,
                    true),
            thing(
                    "COMPUTER",
                    3,
                    .45,
                    "笔记本电脑 平板电脑",
                    "联想 苹果 华为",
                    "银色外壳，贴有贴纸 带黑色保护套",
                    "键盘左下键帽松动 内胆包里有鼠标",
                    1800,
                    9000,
                    false),
            thing(
                    "E_BIKE_OR_BICYCLE",
                    3,
                    .25,
                    "电动车 自行车 电瓶车钥匙",
                    "雅迪 爱玛 捷安特",
                    "前篮有雨衣 后座加装儿童椅",
                    "车座下贴有编号 链条锁是绿色",
                    400,
                    3500,
                    false),
            thing("PARCEL", 4, .40, "快递包裹 外卖袋", "UNKNOWN", "纸箱，约鞋盒大小 文件袋", "面单尾号 4821 箱内有一双童鞋", 30, 400, false),
            thing(
                    "CLOTHING",
                    7,
                    .18,
                    "外套 围巾 帽子 雨伞 手套",
                    "UNKNOWN 优衣库",
                    "尺码 M，领口有标签 羊毛材质 折叠款",
                    "口袋里有一张电影票 内衬有墨水印",
                    40,
                    600,
                    false),
            thing("PET", 1, .50, "小狗 猫", "UNKNOWN", "棕色泰迪，戴项圈 橘猫，怕人", "项圈内侧有电话 左前爪是白色", 0, 2000, false),
            thing(
                    "OTHER",
                    6,
                    .20,
                    "水杯 眼镜 雨伞 儿童玩具 耳机盒",
                    "UNKNOWN",
                    "保温杯，杯盖有划痕 黑框眼镜带布盒",
                    "杯底贴有姓名贴 盒内少一只耳塞",
                    20,
                    500,
                    false));

    private static final int TOTAL = THINGS.stream().mapToInt(Thing::weight).sum();

    private ThingCatalogue() {}

    static Thing draw(Random random) {
        int at = random.nextInt(TOTAL);
        for (Thing thing : THINGS) {
            at -= thing.weight();
            if (at < 0) {
                return thing;
            }
        }
        return THINGS.get(0);
    }

    private static Thing thing(
            String category,
            int weight,
            double returned,
            String names,
            String brands,
            String features,
            String hidden,
            int from,
            int to,
            boolean cash) {
        return new Thing(
                category,
                weight,
                returned,
                List.of(names.split(" ")),
                List.of(brands.split(" ")),
                COLOURS,
                List.of(features.split(" ")),
                List.of(hidden.split(" ")),
                new int[] {from, to},
                cash);
    }
}
