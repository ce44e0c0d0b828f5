package wanbi.intake.internal.tripwire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a number is written, it is the same card; its zeros are its own. */
class CardNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"00ab12", " 00 AB-12 ", "00—ab 12", "００ＡＢ－１２", "00ab–1\u00a02", "\u30000 0a\u2212b12"})
    void writingDoesNotMatter(String written) {
        assertEquals("00AB12", CardNumber.of(written).value());
    }

    @Test
    void leadingZerosDo() {
        assertNotEquals(CardNumber.of("0012"), CardNumber.of("12"));
    }

    @Test
    void aPlateKeepsItsProvince() {
        assertEquals("沪A12345", CardNumber.of("沪a·12345".replace("·", "-")).value());
    }

    @Test
    void nothingIsNoNumber() {
        assertNull(CardNumber.of(null));
        assertNull(CardNumber.of(" — "));
    }
}
