package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ClientOnFile.Person;
import wanbi.intake.api.ContactCommand.Letter;
import wanbi.intake.api.ContactCommand.MakePromise;
import wanbi.kernel.FieldErrors;

/** A promise is written to the client's own number, or to an address that is one. */
class PromiseLetterTest {

    private static final Person CLIENT = new Person("王小明", "13800138000");

    private static MakePromise by(String channel, Letter letter) {
        return new MakePromise(Contacts.CASE, null, channel, null, letter);
    }

    private static String wrong(String channel, String address, Person client) {
        return Contacts.refusal(
                errors -> PromiseLetter.judged(by(channel, new Letter(address, false)), client, errors));
    }

    @Test
    void nobodyWritesUnasked() {
        assertEquals(Optional.empty(), PromiseLetter.judged(by("SMS", null), CLIENT, new FieldErrors()));
    }

    @Test
    void anSmsGoesToTheNumberOnTheCase() {
        var letter = PromiseLetter.judged(by("SMS", new Letter(null, true)), CLIENT, new FieldErrors())
                .orElseThrow();
        assertEquals("13800138000", letter.address());
        assertTrue(letter.english());
        assertEquals("address ADDRESS_FOR_MAIL_ONLY", wrong("SMS", "a@b.co", CLIENT));
        assertEquals("channel NO_MOBILE", wrong("SMS", null, new Person("王小明", "021-62720000")));
        assertEquals("channel NO_MOBILE", wrong("SMS", null, null));
    }

    @Test
    void mailNeedsAnAddress() {
        assertEquals("address REQUIRED", wrong("MAIL", null, CLIENT));
        assertEquals("address INVALID_MAIL", wrong("MAIL", "wang@example", CLIENT));
    }

    @Test
    void nothingElseIsWritten() {
        assertEquals("channel LETTER_BY_MAIL_OR_SMS", wrong("PHONE", null, CLIENT));
        assertEquals("channel LETTER_BY_MAIL_OR_SMS", wrong(null, null, CLIENT));
    }
}
