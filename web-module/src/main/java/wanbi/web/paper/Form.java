package wanbi.web.paper;

import java.util.Arrays;
import java.util.stream.Stream;

/** What all A4 papers share: head and page number on every page, numbered sections, tables of labels and values. */
final class Form {

    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Words words;
    private final Paper paper;
    private int sections;

    /** @param key of the paper's words, for example {@code receipt} */
    Form(Words words, String key, String... styles) {
        this.words = words;
        this.paper = new Paper(
                words.zh(key + ".title") + " " + words.en(key + ".title"),
                Stream.concat(Stream.of("form.css"), Arrays.stream(styles)).toArray(String[]::new));
    }

    Paper paper() {
        return paper;
    }

    Part body() {
        return paper.body();
    }

    /** Repeated on every page, so that no loose sheet loses its number. */
    Part head(String key, String number, String site) {
        Part row = body().add("div", "head").add("table").add("tr");
        Part title = row.add("td", "title");
        title.add("h1").text(words.zh(key + ".title"));
        title.add("p").text(words.en(key + ".title"));
        Part marks = row.add("td", "marks");
        if (number != null) {
            Part line = marks.add("p");
            line.add("span").text(words.zh("number") + " ");
            line.add("b").text(number);
        }
        marks.add("p").text(Printable.cut(site, 60));
        return marks;
    }

    /** Repeated at the bottom of every page. */
    void bottom(String text) {
        Part row = body().add("div", "bottom").add("table").add("tr");
        row.add("td").text(text);
        Part pages = row.add("td", "pages");
        pages.text("第 ");
        pages.add("span", "page");
        pages.text(" 页 / 共 ");
        pages.add("span", "count");
        pages.text(" 页");
    }

    /** The next form of the same print starts counting anew. */
    void restart() {
        sections = 0;
    }

    void section(String key) {
        Part heading = body().add("h2");
        heading.text(ORDINALS[sections++] + "、" + words.zh(key) + " ");
        heading.add("small").text(words.en(key));
    }

    Part grid() {
        return body().add("table", "grid");
    }

    /** Labels and values in columns that stand under each other all down the page. */
    Part pairs() {
        Part table = body().add("table", "grid pairs");
        for (int half = 0; half < 2; half++) {
            table.add("col", "label");
            table.add("col", "value");
        }
        return table;
    }

    /** A label with its English beneath. */
    Part label(Part row, String key) {
        Part cell = row.add("th");
        cell.text(words.zh(key));
        cell.add("small").text(words.en(key));
        return cell;
    }

    Part value(Part row, String key, String value) {
        label(row, key);
        return row.add("td").text(value);
    }

    /** The only value of its row, over the whole width. */
    Part wide(Part table, String key, String value) {
        return value(table.add("tr"), key, value).with("colspan", "3");
    }

    void columns(Part table, String... keys) {
        Part row = table.add("thead").add("tr");
        for (String key : keys) {
            label(row, key);
        }
    }

    /** Chinese, and English beneath in small. */
    void both(Part place, String key, Object... arguments) {
        place.add("span").text(words.zh(key, arguments));
        place.add("small").text(words.en(key, arguments));
    }
}
