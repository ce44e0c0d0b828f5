package wanbi.web.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wanbi.intake.api.PossibleDuplicate;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.BusinessRuleViolation.Kind;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.UnknownThing;
import wanbi.web.text.Wording;

/** However deep the server wrapped a refusal, it comes out as the problem that it is. */
class RefusalsTest {

    private final Refusals refusals = new Refusals();

    RefusalsTest() {
        refusals.wording = new Wording();
    }

    private static final class Refused extends BusinessRuleViolation {

        private static final long serialVersionUID = 1L;

        Refused(Kind kind, Object... arguments) {
            super(kind, "MALFORMED_JSON", arguments);
        }
    }

    private JsonObject json(BusinessRuleViolation refusal, Locale language) {
        String text = refusals.problem(refusal, language).json();
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void wrappingsAreTakenOff() {
        var refusal = new UnknownThing("case");
        var thrown = new EJBException(new TransactionalException("rolled back", refusal));
        assertEquals(refusal, refusals.in(thrown).orElseThrow());
    }

    @Test
    void aLostRaceIsAVersionConflict() {
        var rollback = new RollbackException("rolled back");
        rollback.initCause(new OptimisticLockException());
        var found = refusals.in(new EJBException(rollback)).orElseThrow();
        assertEquals("VERSION_CONFLICT", found.code());
        assertEquals(409, refusals.problem(found, Wording.CHINESE).status());
    }

    @Test
    void aDoorOfTheContainerReadsAsForbidden() {
        for (Exception no : List.of(new EJBAccessException("no"), new AccessLocalException("no"))) {
            var found = refusals.in(no).orElseThrow();
            assertEquals(403, refusals.problem(found, Wording.CHINESE).status());
        }
    }

    @Test
    void anythingElseIsNoRefusal() {
        assertTrue(refusals.in(new IllegalStateException(new NullPointerException()))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "FIELD,422", "CONFLICT,409", "FORBIDDEN,403", "UNKNOWN,404",
        "UNAUTHENTICATED,401", "THROTTLED,429", "TOO_LARGE,413", "UNSUPPORTED,415"
    })
    void eachKindHasItsStatus(Kind kind, int status) {
        assertEquals(
                status, refusals.problem(new Refused(kind), Wording.CHINESE).status());
    }

    @ParameterizedTest
    @EnumSource
    void eachStatusHasATitleInBothLanguages(Kind kind) {
        var chinese = refusals.problem(new Refused(kind), Wording.CHINESE);
        var english = refusals.problem(new Refused(kind), Wording.ENGLISH);
        assertNotEquals(chinese.title(), english.title());
        assertFalse(chinese.title().startsWith("problem."));
        assertFalse(english.title().startsWith("problem."));
    }

    @Test
    void theProblemCarriesWhatTheContractNames() {
        var json = json(
                new InvalidInput(List.of(FieldError.of("a", "NOT_A_NUMBER"), FieldError.of("items/1/b", "NOT_WHOLE"))),
                Wording.ENGLISH);
        assertEquals("/problems/INVALID_INPUT", json.getString("type"));
        assertEquals(422, json.getInt("status"));
        assertEquals("INVALID_INPUT", json.getString("code"));
        var second = json.getJsonArray("errors").getJsonObject(1);
        assertEquals("items/1/b", second.getString("field"));
        assertEquals("NOT_WHOLE", second.getString("code"));
        assertEquals("A whole number is expected here, without a fraction.", second.getString("message"));
    }

    @Test
    void aSingleWrongFieldSpeaksForTheWhole() {
        var json = json(new InvalidInput("limit", "NOT_WHOLE"), Wording.CHINESE);
        assertEquals("NOT_WHOLE", json.getString("code"));
        assertEquals("这里应为整数，不能带小数。", json.getString("detail"));
    }

    @Test
    void aDuplicateNamesTheCaseThatExists() {
        var json = json(new PossibleDuplicate("SH01-GS-20261122-001"), Wording.CHINESE);
        assertEquals("SH01-GS-20261122-001", json.getString("existing"));
    }

    @Test
    void whoIsThrottledIsToldForHowLong() {
        var problem = refusals.problem(new Refused(Kind.THROTTLED, 37L), Wording.CHINESE);
        assertEquals("37", problem.headers().get("Retry-After"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',zh",
        "en,en",
        "en-GB,en",
        "fr,zh",
        "'fr, en;q=0.5',en",
        "'zh-CN, en;q=0.9',zh",
        "'en;q=0.1, zh',zh",
        "*,zh",
        "'nonsense;;;q=x',zh"
    })
    void theLanguageIsTheOneAskedForOrChinese(String asked, String spoken) {
        assertEquals(spoken, Languages.asked(asked).getLanguage());
    }
}
