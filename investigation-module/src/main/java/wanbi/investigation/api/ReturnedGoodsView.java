package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Goods that came back by one list of the police; names masked. */
public final class ReturnedGoodsView {

    /** The list and who handed the goods over by it. */
    public record Paper(String report, String number, LocalDate date, String officer) {}

    /** Who took them. */
    public record Taker(String to, String receiver, boolean authorised, String through) {}

    /** What of one line came back. */
    public static final class Line {

        private final int line;
        private final int quantity;
        private final String condition;

        public Line(int line, int quantity, String condition) {
            this.line = line;
            this.quantity = quantity;
            this.condition = condition;
        }

        public int getLine() {
            return line;
        }

        public int getQuantity() {
            return quantity;
        }

        public String getCondition() {
            return condition;
        }
    }

    private final String site;
    private final Paper paper;
    private final Taker taker;
    private final List<Line> lines;
    private final Instant recordedAt;
    private final String byName;

    public ReturnedGoodsView(
            String site, Paper paper, Taker taker, List<Line> lines, Instant recordedAt, String byName) {
        this.site = site;
        this.paper = paper;
        this.taker = taker;
        this.lines = List.copyOf(lines);
        this.recordedAt = recordedAt;
        this.byName = byName;
    }

    public String getSite() {
        return site;
    }

    public String getReport() {
        return paper.report();
    }

    public String getNumber() {
        return paper.number();
    }

    public LocalDate getDate() {
        return paper.date();
    }

    public String getOfficer() {
        return paper.officer();
    }

    /** VICTIM or AGENT. */
    public String getTo() {
        return taker.to();
    }

    public String getReceiver() {
        return taker.receiver();
    }

    /** A letter of authority is kept. */
    public boolean isAuthorised() {
        return taker.authorised();
    }

    /** POLICE or DESK. */
    public String getThrough() {
        return taker.through();
    }

    public List<Line> getLines() {
        return lines;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getByName() {
        return byName;
    }
}
