package wanbi.intake.internal.stocktake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Book and shelf laid side by side; what is moved while others count is no difference. */
class BookedThingTest {

    private static final String A = "SH01-DESK-A1";
    private static final String SAFE = "SH01-SAFE-1";

    private static BookedThing booked(boolean scanned, String seenAt, boolean moved, String placeNow) {
        return new BookedThing("T", true, A, "前台 A1 柜", scanned, seenAt, moved, placeNow, null);
    }

    private static BookedThing besides(String seenAt, String placeNow, Outcome said) {
        return new BookedThing("T", false, placeNow, null, true, seenAt, false, placeNow, said);
    }

    @Test
    void whatLiesWhereTheBookSaysAgrees() {
        assertEquals(Outcome.AS_BOOKED, booked(true, A, false, A).judged());
    }

    @Test
    void whatNobodySawIsMissingUnlessItWasMovedMeanwhile() {
        assertEquals(Outcome.MISSING, booked(false, null, false, A).judged());
        assertEquals(Outcome.AS_BOOKED, booked(false, null, true, SAFE).judged());
    }

    @Test
    void whatLiesInAnotherPlaceDiffersUnlessItWasPutThereMeanwhile() {
        assertEquals(Outcome.ELSEWHERE, booked(true, SAFE, false, A).judged());
        assertEquals(Outcome.ELSEWHERE, booked(true, null, false, A).judged());
        assertEquals(Outcome.AS_BOOKED, booked(true, SAFE, true, SAFE).judged());
        assertEquals(Outcome.AS_BOOKED, booked(true, A, true, SAFE).judged());
    }

    @Test
    void whatWasNotToBeCountedIsToldForWhatItIs() {
        assertEquals(Outcome.ELSEWHERE, besides(A, SAFE, Outcome.ELSEWHERE).judged());
        assertEquals(Outcome.AS_BOOKED, besides(A, A, Outcome.ELSEWHERE).judged());
        assertEquals(Outcome.AS_BOOKED, besides(A, A, Outcome.AS_BOOKED).judged());
        assertEquals(Outcome.FOUND_AGAIN, besides(A, A, Outcome.FOUND_AGAIN).judged());
        assertEquals(Outcome.UNKNOWN_TAG, besides(A, null, Outcome.UNKNOWN_TAG).judged());
    }
}
