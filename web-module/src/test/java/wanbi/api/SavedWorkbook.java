package wanbi.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import wanbi.fixture.Api;

/** A workbook as somebody opens it who has saved it. */
final class SavedWorkbook {

    private SavedWorkbook() {}

    /** The rows of SH01 from yesterday until a week ahead, by their headings. */
    static List<Map<String, String>> rows(String who, String report) throws IOException {
        return rows(who, report, "SH01");
    }

    static List<Map<String, String>> rows(String who, String report, String site) throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        byte[] file = Api.as(who)
                .get("/reports/" + report + ".xlsx?site=" + site + "&from=" + today.minusDays(1) + "&to="
                        + today.plusDays(7))
                .expect(200)
                .bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getSheet(1).orElseThrow().openStream()) {
            List<List<String>> all = rows.map(row -> row.stream()
                            .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getText())
                            .toList())
                    .toList();
            return all.stream().skip(1).map(row -> named(all.get(0), row)).toList();
        }
    }

    private static Map<String, String> named(List<String> headings, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            row.put(headings.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }
}
