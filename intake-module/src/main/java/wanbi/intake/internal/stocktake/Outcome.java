package wanbi.intake.internal.stocktake;

/** What a count finds of a thing. */
enum Outcome {
    AS_BOOKED,
    MISSING,
    ELSEWHERE,
    UNEXPECTED,
    FOUND_AGAIN,
    OF_ANOTHER_SITE,
    UNKNOWN_TAG;

    boolean differs() {
        return this != AS_BOOKED;
    }
}
