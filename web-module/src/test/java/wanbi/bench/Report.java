package wanbi.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The table at the end; each line is told as soon as it is known, too. */
final class Report {
    private static final String HEADINGS = "| what | figures here | ratio of | ratio (least–greatest) | aim |";

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println("  " + sentence);
    }

    void line(String what, String figures, String ratioOf, String ratio, String aim) {
        String line = "| " + String.join(" | ", what, figures, ratioOf, ratio, aim) + " |";
        say(line);
        lines.add(line);
    }

    void print() {
        out.println();
        out.println(HEADINGS);
        out.println("|---|---|---|---|---|");
        lines.forEach(out::println);
    }
}
