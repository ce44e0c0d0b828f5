package wanbi.web.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningFormTest {

    private final SigningForm form = new SigningForm();

    private List<List<List<Number>>> strokes(String drawn) {
        form.setStrokes(drawn);
        return form.onScreen().strokes();
    }

    @Test
    void strokesArriveAsTheCanvasHasDrawnThem() {
        List<List<List<Number>>> strokes = strokes("[[[1.5,2,0],[3,4,16]],[[5,6,40]]]");
        assertEquals(2, strokes.size());
        assertEquals(1.5, strokes.get(0).get(0).get(0).doubleValue());
        assertEquals(16, strokes.get(0).get(1).get(2).intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[[[1,2", "[[[1,2,3]],4]", "<svg>", "[[[\"a\"]]]", "{\"x\":1}"})
    void whateverTheCanvasDidNotDrawCountsAsNoSignature(String forged) {
        assertEquals(List.of(), strokes(forged));
    }
}
