package wanbi.web.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What ledgers usually call their columns, so that the first mapping is mostly looked at and not made. */
final class Headings {

    private static final Map<String, List<String>> USUAL = Map.of(
            "foundAt", List.of("拾获时间", "拾获日期", "日期", "时间", "found_at", "found at", "date"),
            "category", List.of("物品类别", "类别", "类型", "种类", "category", "type", "nature"),
            "name", List.of("物品名称", "名称", "品名", "物品", "name", "item"),
            "features", List.of("特征", "描述", "备注", "feature", "description", "remark"),
            "placeNote", List.of("拾获地点", "地点", "位置", "location", "place", "station"),
            "colours", List.of("颜色", "colour", "color"),
            "quantity", List.of("数量", "件数", "quantity"),
            "originalNumber", List.of("编号", "序号", "number", "no."));

    private Headings() {}

    /** The column of a field: one that is called as usual, else one whose heading holds the usual word. */
    static Optional<String> column(String field, List<String> columns) {
        List<String> usual = USUAL.getOrDefault(field, List.of());
        return usual.stream()
                .flatMap(word -> columns.stream().filter(column -> plain(column).equals(word)))
                .findFirst()
                .or(() -> usual.stream()
                        .flatMap(word ->
                                columns.stream().filter(column -> plain(column).contains(word)))
                        .findFirst());
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
