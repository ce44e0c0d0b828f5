package wanbi.web.rest.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** The shape of a body and the rules speak in one answer, unless the asker may not know of the thing at all. */
class ComplaintsTest {

    private static final Complaints WRONG_QUANTITY =
            () -> List.of(FieldError.of("items/1/quantity", "NOT_A_NUMBER"), FieldError.of("client", "NOT_AN_OBJECT"));

    @Test
    void bothAreToldInOneAnswerAndAFieldOnlyOnce() {
        var rules = new InvalidInput(List.of(
                FieldError.of("place", "REQUIRED"),
                FieldError.of("items/1/quantity", "REQUIRED"),
                FieldError.of("client.phone", "REQUIRED")));
        var told = (InvalidInput) WRONG_QUANTITY.besides(rules);
        assertEquals(
                List.of("items/1/quantity:NOT_A_NUMBER", "client:NOT_AN_OBJECT", "place:REQUIRED"),
                told.errors().stream()
                        .map(error -> error.field() + ":" + error.code())
                        .toList());
    }

    @Test
    void whoMayNotKnowOfTheThingLearnsNothingOfTheBody() {
        var unknown = new UnknownThing("case");
        assertSame(unknown, WRONG_QUANTITY.besides(unknown));
    }

    @Test
    void aStateIsToldOnlyOnceTheFieldsAreRight() {
        assertEquals(
                InvalidInput.class, WRONG_QUANTITY.besides(new StaleRecord()).getClass());
        assertEquals(
                StaleRecord.class, Complaints.NONE.besides(new StaleRecord()).getClass());
    }

    /** A command with holes may stumble where nobody foresaw it; the holes are the answer then. */
    @Test
    void aStumbleOverAHoleIsNoFaultOfTheHouse() {
        assertEquals(
                InvalidInput.class,
                WRONG_QUANTITY.besides(new NullPointerException()).getClass());
        var bare = new NullPointerException();
        assertSame(bare, Complaints.NONE.besides(bare));
    }

    @Test
    void nothingIsKeptOfABodyThatTheRulesFoundRight() {
        assertThrows(InvalidInput.class, WRONG_QUANTITY::refuse);
    }
}
