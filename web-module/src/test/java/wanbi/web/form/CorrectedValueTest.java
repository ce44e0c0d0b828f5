package wanbi.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedValueTest {

    @ParameterizedTest
    @CsvSource({
        "client/phone, text",
        "client/kind, clientKind",
        "lastSeenFrom, time",
        "foundAt, time",
        "place, place",
        "placeNote, text",
        "items/2/colours, colours",
        "items/12/category, category",
        "items/1/features, text"
    })
    void eachValueIsAskedForInItsOwnKindOfInput(String path, String kind) {
        assertEquals(kind, new CorrectedValue(path).getKind());
    }

    @Test
    void aTimeGoesOutWithItsOffset() {
        CorrectedValue value = new CorrectedValue("foundAt");
        value.setTime(Instant.parse("2026-11-22T01:02:00Z"));
        assertEquals("2026-11-22T01:02:00Z", value.typed());
    }

    @Test
    void unknownColoursGoOutAsNone() {
        CorrectedValue value = new CorrectedValue("items/1/colours");
        value.setColours(List.of("UNKNOWN"));
        assertEquals("", value.typed());
    }

    @Test
    void whatWasTypedForAnotherValueIsForgotten() {
        CorrectedValue value = new CorrectedValue("client/name");
        value.setText("王");
        value.clear();
        assertEquals("", value.typed());
    }
}
