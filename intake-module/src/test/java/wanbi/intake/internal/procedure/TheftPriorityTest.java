package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.internal.procedure.PriorityRule.Judged;

/** How urgent a theft is, and why (E.7). */
class TheftPriorityTest {

    private static ReportLoss.Theft marked(String relation, String... marks) {
        return new ReportLoss.Theft(List.of(marks), relation, null, false, null, List.of());
    }

    @Test
    void everyTheftIsP2AtLeast() {
        Judged judged = PriorityRuleTest.judge(false, false, marked("UNKNOWN"), 3_600, PriorityRuleTest.item("OTHER"));
        assertEquals(Priority.P2, judged.priority());
        assertEquals(List.of("THEFT"), judged.because());
    }

    @Test
    void whateverIsMarkedMakesATheftMostUrgent() {
        for (String mark : List.of("IN_PROGRESS", "DWELLING", "FORCED", "ON_PERSON", "WEAPON")) {
            Judged judged = PriorityRuleTest.judge(
                    false, false, marked("UNKNOWN", mark), 3_600, PriorityRuleTest.item("OTHER"));
            assertEquals(Priority.P1, judged.priority(), mark);
            assertEquals(List.of(mark), judged.because());
        }
        assertEquals(
                List.of("VULNERABLE", "MINOR"),
                PriorityRuleTest.judge(true, true, marked("UNKNOWN"), 3_600, PriorityRuleTest.item("OTHER"))
                        .because());
    }

    /** To the second: at most thirty minutes before the report; a loss never. */
    @Test
    void whatWasThereAMomentAgoMakesATheftMostUrgent() {
        assertEquals(
                List.of("JUST_NOW"),
                PriorityRuleTest.judge(false, false, marked("UNKNOWN"), 1_800, PriorityRuleTest.item("OTHER"))
                        .because());
        assertEquals(
                Priority.P2,
                PriorityRuleTest.judge(false, false, marked("UNKNOWN"), 1_801, PriorityRuleTest.item("OTHER"))
                        .priority());
        assertEquals(
                Priority.P3,
                PriorityRuleTest.judge(false, false, null, 0, PriorityRuleTest.item("OTHER"))
                        .priority());
    }

    /** More people read the reasons than may know whom it concerns. */
    @Test
    void suspectedStaffMakeItMostUrgentForAReasonThatNamesNobody() {
        Judged judged =
                PriorityRuleTest.judge(false, false, marked("COMPANY_STAFF"), 3_600, PriorityRuleTest.item("OTHER"));
        assertEquals(Priority.P1, judged.priority());
        assertEquals(List.of("RESTRICTED"), judged.because());
    }
}
