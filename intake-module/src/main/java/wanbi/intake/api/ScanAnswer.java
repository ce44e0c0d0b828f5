package wanbi.intake.api;

import java.util.List;

/** What a handful of labels turned out to be, and how far the count is. */
public final class ScanAnswer {

    private final List<ScanView> scans;
    private final int book;
    private final int counted;

    public ScanAnswer(List<ScanView> scans, int book, int counted) {
        this.scans = scans;
        this.book = book;
        this.counted = counted;
    }

    /** In the order of the codes. */
    public List<ScanView> getScans() {
        return scans;
    }

    /** How many things there ought to be. */
    public int getBook() {
        return book;
    }

    /** How many of them have been scanned. */
    public int getCounted() {
        return counted;
    }
}
