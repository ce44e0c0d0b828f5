package wanbi.platform.internal.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.platform.api.MessageChannel;

/** The words that leave the house. */
class MessageTextsTest {

    @Test
    void whatSomebodyTypedIsNotFilledAgain() {
        assertEquals(
                "{site} $1 \\ SH01",
                MessageTexts.filled("{note} {site}", Map.of("note", "{site} $1 \\", "site", "SH01")));
    }

    @Test
    void aPlaceThatNothingWasGivenForIsNoMessage() {
        assertThrows(IllegalArgumentException.class, () -> MessageTexts.filled("{site}", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = "wanbi.intake.messages")
    void bothLanguagesSayTheSame(String bundle) {
        ResourceBundle chinese = bundle(bundle, Locale.ROOT);
        ResourceBundle english = bundle(bundle, Locale.ENGLISH);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        chinese.keySet().forEach(key -> {
            assertEquals(places(chinese.getString(key)), places(english.getString(key)), key);
            assertFalse(chinese.getString(key).equals(english.getString(key)), key);
        });
    }

    @Test
    void aRecipientIsShownMasked() {
        assertEquals("138****8000", Recipient.masked(Mail.to(MessageChannel.SMS, "13800138000")));
        assertEquals("w***@example.com", Recipient.masked(Mail.to(MessageChannel.MAIL, "wang@example.com")));
        assertEquals("SH01", Recipient.masked(Mail.to(MessageChannel.CHAT, null)));
    }

    @Test
    void aLetterIsReadAsItWasWritten() {
        Letter letter = new Letter(null, "主题 \"引号\"", "第一行\n第二行");
        assertEquals(letter, Letter.read(letter.written()));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static TreeSet<String> places(String pattern) {
        return Pattern.compile("\\{\\w+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
