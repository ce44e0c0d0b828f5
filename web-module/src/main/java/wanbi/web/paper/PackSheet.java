package wanbi.web.paper;

import java.time.Instant;
import wanbi.investigation.api.PackContent;

/** One paper of a pack on its way to the printer: number of the pack on every page, tables of what is told. */
final class PackSheet {

    private final Words words;
    private final PackContent content;
    private final String key;
    private final Form form;

    /** @param key of the paper's words below {@code pack}, for example {@code list} */
    PackSheet(Words words, String key, PackContent content) {
        this.words = words;
        this.content = content;
        this.key = "pack." + key;
        this.form = new Form(words, this.key, "pack.css");
        form.head(this.key, content.getMark().id(), content.getSite().getName());
        form.bottom(words.zh(
                "pack.bottom",
                content.getFile().getCaseNumber(),
                time(content.getMark().madeAt()),
                content.getMark().madeByName()));
    }

    Form form() {
        return form;
    }

    /** A remark over a table or beneath it. */
    void note(String name, Object... arguments) {
        form.both(form.body().add("p", "clause"), key + "." + name, arguments);
    }

    /** Beneath what was taken from the journal. */
    void gaps(int length, String head) {
        form.both(form.body().add("p", "clause"), "pack.chronology.gaps");
        form.both(form.body().add("p", "clause"), "pack.chronology.head", length, head);
    }

    void section(String name) {
        form.section("pack." + name);
    }

    Part table(String... columns) {
        Part table = form.grid().with("class", "grid lines");
        String[] keys = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            keys[i] = "pack.c." + columns[i];
        }
        form.columns(table, keys);
        return table;
    }

    void row(Part table, String... cells) {
        Part row = table.add("tr");
        for (String cell : cells) {
            row.add("td").text(cell == null ? "" : cell);
        }
    }

    /** What has no row is said, never left blank. */
    void none(Part table, int columns) {
        table.add("tr").add("td").with("colspan", String.valueOf(columns)).text(words.zh("none"));
    }

    void pair(Part table, String name, String value) {
        form.wide(table, "pack.f." + name, words.orNone(value));
    }

    /** Empty for what has not been. */
    String time(Instant at) {
        return at == null ? "" : words.time(at, content.getSite().getZone());
    }

    byte[] print(Press press) {
        return press.print(form.paper());
    }
}
