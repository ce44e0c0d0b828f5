package wanbi.intake.api;

/** What a scanned label turned out to be. */
public final class ScanView {

    private final String code;
    private final String outcome;
    private final String category;
    private final String name;
    private final String bookPlace;
    private final String status;
    private final boolean frozen;
    private final boolean again;

    public ScanView(
            String code,
            String outcome,
            String category,
            String name,
            String bookPlace,
            String status,
            boolean frozen,
            boolean again) {
        this.code = code;
        this.outcome = outcome;
        this.category = category;
        this.name = name;
        this.bookPlace = bookPlace;
        this.status = status;
        this.frozen = frozen;
        this.again = again;
    }

    /** The tag, or what was typed when it is none. */
    public String getCode() {
        return code;
    }

    /** AS_BOOKED, ELSEWHERE, UNEXPECTED, FOUND_AGAIN, OF_ANOTHER_SITE or UNKNOWN_TAG. */
    public String getOutcome() {
        return outcome;
    }

    /** Null for what is not of this site. */
    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    /** Who or what has it by the book. */
    public String getBookPlace() {
        return bookPlace;
    }

    public String getStatus() {
        return status;
    }

    public boolean isFrozen() {
        return frozen;
    }

    /** Whether it had been scanned there before; nothing was written. */
    public boolean isAgain() {
        return again;
    }
}
