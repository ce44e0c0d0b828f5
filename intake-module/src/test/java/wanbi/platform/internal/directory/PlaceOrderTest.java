package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;

/** In which order the places of a file are opened. */
class PlaceOrderTest {

    private static final SiteCode SITE = new SiteCode("SH01");

    @Test
    void parentsComeBeforeTheirChildrenWhereverTheyStand() {
        assertEquals(
                List.of(2, 1, 0), PlaceOrder.parentsFirst(List.of(place("C", "B"), place("B", "A"), place("A", null))));
    }

    @Test
    void aParentThatIsInNoRowKeepsNobodyWaiting() {
        assertEquals(List.of(0, 1), PlaceOrder.parentsFirst(List.of(place("B", "ELSEWHERE"), place("A", null))));
    }

    @Test
    void whatHangsInACircleOrTwiceIsNotLost() {
        assertEquals(
                List.of(2, 0, 1), PlaceOrder.parentsFirst(List.of(place("A", "B"), place("B", "A"), place("D", null))));
        assertEquals(
                List.of(0, 1, 2),
                PlaceOrder.parentsFirst(List.of(place("A", null), place("A", null), place("B", "A"))));
    }

    private static PlaceDraft place(String code, String parent) {
        return new PlaceDraft(SITE, code, code, "AREA", parent, false, null);
    }
}
