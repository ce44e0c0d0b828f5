package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** A count of the shelves as those see it who count and those who approve. */
public final class StockTakeView {

    /** Who did what when; null names for what has not been done. */
    public record Doing(String byName, Instant at) {}

    /** Book, counted and differing; of an open one the differing are not known yet. */
    public record Figures(int book, int counted, Integer differing) {}

    private final String id;
    private final String site;
    private final String scope;
    private final String state;
    private final Doing opened;
    private final Doing closed;
    private final Doing approved;
    private final String witnessName;
    private final String handling;
    private final Figures figures;
    private final boolean withValuables;
    private final List<StockDifferenceView> lines;
    private final long version;

    public StockTakeView(
            String id,
            String site,
            String scope,
            String state,
            Doing opened,
            Doing closed,
            Doing approved,
            String witnessName,
            String handling,
            Figures figures,
            boolean withValuables,
            List<StockDifferenceView> lines,
            long version) {
        this.id = id;
        this.site = site;
        this.scope = scope;
        this.state = state;
        this.opened = opened;
        this.closed = closed;
        this.approved = approved;
        this.witnessName = witnessName;
        this.handling = handling;
        this.figures = figures;
        this.withValuables = withValuables;
        this.lines = lines;
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public String getSite() {
        return site;
    }

    /** Code of the storage place, null for the whole site. */
    public String getScope() {
        return scope;
    }

    /** OPEN, DIFFERENT, CLOSED or CALLED_OFF. */
    public String getState() {
        return state;
    }

    public String getOpenedByName() {
        return opened.byName();
    }

    public Instant getOpenedAt() {
        return opened.at();
    }

    public String getClosedByName() {
        return closed.byName();
    }

    public Instant getClosedAt() {
        return closed.at();
    }

    public String getApprovedByName() {
        return approved.byName();
    }

    public Instant getApprovedAt() {
        return approved.at();
    }

    public String getWitnessName() {
        return witnessName;
    }

    /** What is done about the differences. */
    public String getHandling() {
        return handling;
    }

    public int getBook() {
        return figures.book();
    }

    public int getCounted() {
        return figures.counted();
    }

    public Integer getDiffering() {
        return figures.differing();
    }

    /** Whether a second person has to be there at the closing (I4). */
    public boolean isWithValuables() {
        return withValuables;
    }

    /** While it is open what nobody has scanned yet, afterwards what differs. */
    public List<StockDifferenceView> getLines() {
        return lines;
    }

    public long getVersion() {
        return version;
    }
}
