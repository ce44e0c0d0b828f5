package wanbi.web.demo;

import java.util.List;
import java.util.Random;

/** Clients and finders of the demonstration; names and numbers are drawn, nobody's own. */
final class People {

    private static final List<String> FAMILY =
            List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "林", "郭", "何");
    private static final List<String> GIVEN = List.of(
            "小明", "伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "军", "杰", "娟", "涛", "超", "霞", "建国", "子轩");
    private static final List<String> KINDS =
            List.of("OWNER", "OWNER", "OWNER", "TENANT", "TENANT", "MERCHANT", "EMPLOYEE", "VISITOR", "CONTRACTOR");
    private static final List<String> PREFIXES = List.of("138", "139", "135", "186", "177", "150", "158", "199");

    /** A client; the phone is unique in the demonstration because the story's number stands in it. */
    record Client(String name, String phone, String kind, String unit) {}

    private People() {}

    static Client client(Random random, int story) {
        String kind = Thing.pick(KINDS, random);
        String unit = "OWNER".equals(kind) || "TENANT".equals(kind)
                ? (1 + random.nextInt(5)) + "-" + (1 + random.nextInt(28)) + "0" + (1 + random.nextInt(4))
                : null;
        return new Client(
                name(random),
                Thing.pick(PREFIXES, random) + "%08d".formatted(story * 7_919L % 100_000_000),
                kind,
                unit);
    }

    static String name(Random random) {
        return Thing.pick(FAMILY, random) + Thing.pick(GIVEN, random);
    }
}
