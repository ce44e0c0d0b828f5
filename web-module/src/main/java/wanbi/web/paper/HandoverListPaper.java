package wanbi.web.paper;

import java.util.List;
import wanbi.investigation.api.PackContent;

/** 移交清单: what is ready to be handed over, with room for three signatures. Signed at the hand-over itself. */
final class HandoverListPaper {

    private static final String[] COLUMNS = {"number", "name", "quantity", "features", "source", "remarks"};

    private final Words words;
    private final Press press;

    HandoverListPaper(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    byte[] print(PackContent content, List<HandoverLine> lines) {
        PackSheet sheet = new PackSheet(words, "list", content);
        Part table = sheet.table(COLUMNS).with("class", "grid lines list");
        for (HandoverLine line : lines) {
            sheet.row(
                    table,
                    line.number(),
                    line.name(),
                    String.valueOf(line.quantity()),
                    line.features(),
                    line.source(),
                    line.remarks());
        }
        if (lines.isEmpty()) {
            sheet.none(table, COLUMNS.length);
        }
        sheet.note("count", lines.size());
        sheet.note("prepared");
        signatures(sheet.form());
        return sheet.print(press);
    }

    private void signatures(Form form) {
        Part row = form.body().add("table", "grid signed").add("tr");
        for (String who : List.of("giver", "taker", "witness")) {
            Part cell = row.add("td");
            form.both(cell, "pack.list." + who);
            cell.add("p", "date").text(words.zh("pack.list.date"));
        }
    }
}
