package wanbi.intake.api;

/** A thing that is not where the book says, or that nobody has scanned yet. */
public final class StockDifferenceView {

    private final String code;
    private final String kind;
    private final String category;
    private final String name;
    private final boolean valuable;
    private final String bookPlace;
    private final String countedPlace;

    public StockDifferenceView(
            String code,
            String kind,
            String category,
            String name,
            boolean valuable,
            String bookPlace,
            String countedPlace) {
        this.code = code;
        this.kind = kind;
        this.category = category;
        this.name = name;
        this.valuable = valuable;
        this.bookPlace = bookPlace;
        this.countedPlace = countedPlace;
    }

    /** The tag, or what was read when it is none. */
    public String getCode() {
        return code;
    }

    /** NOT_COUNTED while it is open; MISSING, ELSEWHERE, UNEXPECTED, FOUND_AGAIN, OF_ANOTHER_SITE or UNKNOWN_TAG. */
    public String getKind() {
        return kind;
    }

    /** Null for what is not of this site. */
    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public boolean isValuable() {
        return valuable;
    }

    /** Name of who or what ought to have it, or null. */
    public String getBookPlace() {
        return bookPlace;
    }

    /** Code of the storage place where it was scanned, or null. */
    public String getCountedPlace() {
        return countedPlace;
    }
}
