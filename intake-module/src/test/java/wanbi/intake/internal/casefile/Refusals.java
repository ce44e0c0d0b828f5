package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;

/** What a refused act says. */
final class Refusals {

    private Refusals() {}

    /** Exactly this field for exactly this reason, and nothing else. */
    static void assertRefused(String field, String code, Executable act) {
        InvalidInput refusal = assertThrows(InvalidInput.class, act);
        assertEquals(
                List.of(field + " " + code),
                refusal.errors().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList());
    }

    /** Code of the rule that stands against it. */
    static String refused(Executable act) {
        return assertThrows(BusinessRuleViolation.class, act).code();
    }

    /** Every wrong field with its reason. */
    static List<String> fields(Executable act) {
        return assertThrows(InvalidInput.class, act).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    static List<String> fields(ReportForm form) {
        return fields(() -> LossReport.judged(form.typed(), Houses.aHouse()));
    }

    static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
    }
}
