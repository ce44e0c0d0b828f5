package wanbi.web.rest.body;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/** Whatever arrives, a body is read as it stands or refused on the field; nothing of it is guessed. */
class JsonBodyTest {

    private static JsonBody body(String json) {
        return new JsonBody(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> complaints(JsonBody body) {
        return body.complaints().get().stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'a':1",
                "{'a':1}}",
                "{'a':1} {'b':2}",
                "{'a':1,'a':1}",
                "{'a':{'b':1,'b':2}}",
                "{'a':0x10}",
                "{'a':01}",
                "{'a':NaN}",
                "{'a':1e}",
                "{a:1}",
                "{'a':tru}",
                "{'a':'\\x'}",
                "nonsense",
                "{'a':1111111111111111111111111111111111111111111}"
            })
    void whatIsNoJsonIsRefusedAsAWhole(String text) {
        var refusal = assertThrows(InvalidInput.class, () -> body(text));
        assertEquals("MALFORMED_JSON", refusal.code());
    }

    @Test
    void aTowerOfBracketsIsRefused() {
        var refusal = assertThrows(InvalidInput.class, () -> body("{'a':" + "[".repeat(100_000)));
        assertEquals("MALFORMED_JSON", refusal.code());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        assertEquals(
                "MALFORMED_JSON",
                assertThrows(InvalidInput.class, () -> new JsonBody(bytes)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "'text'", "null", "true"})
    void aBodyIsAnObject(String text) {
        assertEquals(
                "NOT_AN_OBJECT",
                assertThrows(InvalidInput.class, () -> body(text)).code());
    }

    @Test
    void anEmptyBodySaysNothing() {
        assertEquals(List.of(), complaints(body("  ")));
    }

    @Test
    void everyWrongKindIsNamedOnItsFieldLinesCountedFromOne() {
        var body = body(
                "{'site':'SH01','items':[{'quantity':1},{'quantity':'一些','name':7,'colours':'RED'},3],"
                        + "'client':{'phone':1380013},'at':'2026-11-22','readBack':'yes','photos':[1,null],'value':{'amount':'x'}}");
        var fields = body.fields();
        fields.text("site");
        fields.objects("items", item -> {
            item.whole("quantity");
            item.text("name");
            return item.texts("colours");
        });
        fields.object("client", client -> client.text("phone"));
        fields.time("at");
        fields.yes("readBack");
        fields.texts("photos");
        fields.object("value", value -> value.amount("amount"));
        assertEquals(
                List.of(
                        "items/3:NOT_AN_OBJECT",
                        "items/2/quantity:NOT_A_NUMBER",
                        "items/2/name:NOT_A_TEXT",
                        "items/2/colours:NOT_A_LIST",
                        "client.phone:NOT_A_TEXT",
                        "at:NOT_A_TIME",
                        "readBack:NOT_A_YES_NO",
                        "photos/1:NOT_A_TEXT",
                        "photos/2:REQUIRED",
                        "value.amount:NOT_A_NUMBER"),
                complaints(body));
    }

    @Test
    void whatNobodyAskedForIsNamedWithItsPath() {
        var body = body("{'known':null,'stranger':1,'items':[{'name':'钱包','colour':'BLACK'}]}");
        body.fields().text("known");
        body.fields().objects("items", item -> item.text("name"));
        assertEquals(List.of("stranger:UNKNOWN_FIELD", "items/1/colour:UNKNOWN_FIELD"), complaints(body));
    }

    @Test
    void nullAndAbsentAreTheSame() {
        var fields = body("{'text':null,'number':null,'object':null,'list':null,'yes':null}")
                .fields();
        assertNull(fields.text("text"));
        assertNull(fields.whole("number"));
        assertNull(fields.object("object", object -> "read"));
        assertEquals(List.of(), fields.texts("list"));
        Assertions.assertFalse(fields.yes("yes"));
        assertNull(fields.text("absent"));
    }

    @Test
    void aFractionIsNotRoundedAway() {
        var body = body("{'a':1.5,'b':2.0,'c':3}");
        assertNull(body.fields().whole("a"));
        assertEquals(2, body.fields().whole("b"));
        assertEquals(3, body.fields().whole("c"));
        assertEquals(List.of("a:NOT_WHOLE"), complaints(body));
    }

    /** The rule then names its own bounds, and no processor is kept busy with a billion zeros. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999", "1e2147483647", "3000000000"})
    void tooLargeANumberIsHeldAtTheEnd(String number) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            var body = body("{'a':" + number + "}");
            assertEquals(Integer.MAX_VALUE, body.fields().whole("a"));
            assertEquals(List.of(), complaints(body));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "1e99999999999999999999", "0.0000000000000000000001"})
    void exponentsBeyondReasonAreNoNumbers(String number) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            var body = body("{'a':" + number + "}");
            assertNull(body.fields().amount("a"));
            assertEquals(List.of("a:NOT_A_NUMBER"), complaints(body));
        });
    }

    @Test
    void anAmountKeepsItsCents() {
        assertEquals(new BigDecimal("800.50"), body("{'a':800.50}").fields().amount("a"));
    }

    @Test
    void aTimeNeedsItsOffset() {
        var body = body("{'a':'2026-11-22T08:50:00+08:00','b':'2026-11-22T08:50:00','c':'+99999-01-01T00:00:00Z',"
                + "'d':1763772600,'e':'2026-02-30T08:50:00Z'}");
        assertEquals(Instant.parse("2026-11-22T00:50:00Z"), body.fields().time("a"));
        List.of("b", "c", "d", "e").forEach(name -> assertNull(body.fields().time(name)));
        assertEquals(List.of("b:NOT_A_TIME", "c:NOT_A_TIME", "d:NOT_A_TIME", "e:NOT_A_TIME"), complaints(body));
    }

    /** PostgreSQL would answer with an error of its own. */
    @Test
    void nothingThatCannotBeStoredGetsThrough() {
        var body = body("{'a':'x\\u0000y','b':'\\ud800','c':'\\ud83d\\udc5b'}");
        assertEquals("xy", body.fields().text("a"));
        assertEquals("\uFFFD", body.fields().text("b"));
        assertEquals("👛", body.fields().text("c"));
    }

    @Test
    void changesComeAsSomebodyWouldTypeThem() {
        var body = body("{'changes':{'items/1/quantity':2,'items/1/colours':['RED','BLUE'],'readBack':true,'x':null,"
                + "'client.name':{'first':'a'}}}");
        Map<String, String> changes = body.fields().typed("changes");
        assertEquals("2", changes.get("items/1/quantity"));
        assertEquals("RED,BLUE", changes.get("items/1/colours"));
        assertEquals("true", changes.get("readBack"));
        assertEquals("", changes.get("x"));
        assertEquals(List.of("changes.client.name:NOT_A_TEXT"), complaints(body));
    }

    @Test
    void strokesAreReadAsNumbers() {
        var body = body("{'strokes':[[[1,2.5,30],[4,5,'6']],[]]}");
        var strokes = body.fields().strokes("strokes");
        assertEquals(List.of(1L, 2.5, 30L), strokes.get(0).get(0));
        assertEquals(List.of("strokes/1/2/3:NOT_A_NUMBER"), complaints(body));
    }

    @Test
    void withoutASiteAllElseThatIsWrongIsToldAtOnce() {
        var body = body("{'quantity':'x'}");
        body.fields().whole("quantity");
        var refusal = assertThrows(InvalidInput.class, body::site);
        assertEquals(2, refusal.errors().size());
    }

    @Test
    void aTextThatCanBeNoSiteReadsLikeAnyUnknownOne() {
        assertThrows(UnknownThing.class, () -> body("{'site':'sh 01'}").site());
        assertEquals(new SiteCode("SH01"), body("{'site':'SH01'}").site());
    }

    @Test
    void aMegabyteOfMistakesIsToldInAHundred() {
        var body = body("{'a':[" + "1,".repeat(100_000) + "1]}");
        body.fields().texts("a");
        assertEquals(100, complaints(body).size());
    }

    @Test
    void theFingerprintIsOfTheBytes() {
        assertDoesNotThrow(
                () -> assertEquals(body("{'a':1}").sha256(), body("{'a':1}").sha256()));
        assertNotEquals(body("{'a':1}").sha256(), body("{'a':2}").sha256());
    }
}
