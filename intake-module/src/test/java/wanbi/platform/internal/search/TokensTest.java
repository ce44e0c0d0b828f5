package wanbi.platform.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.platform.api.Sealing;
import wanbi.platform.api.SearchIndex.Words;

/** What a thing is found by, and what a question asks for. */
class TokensTest {

    private static final Words WALLET = new Words(
            List.of("SH01-GS-20261122-001", "SH01-HZ-20261122-007"),
            List.of("7F3K92QX"),
            List.of("13800138000"),
            List.of("3-1201"),
            List.of("SN-00998877"),
            List.of("黑色钱包", "翻盖，右下角磨损 iPhone １５"));

    private final Tokens tokens = tokens();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SH01-GS-20261122-001",
                "sh01-gs-20261122-001",
                "20261122-001",
                "GS-20261122-001",
                "7f3k-92qx",
                "8000",
                "138000",
                "138 0013 8000",
                "800138000",
                "3-1201",
                "３－１２０１",
                "8877",
                "00998877",
                "sn00998877",
                "钱包",
                "包",
                "黑",
                "黑色 磨损",
                "IPHONE",
                "iphone 15"
            })
    void itIsFoundBy(String typed) {
        Set<String> there = new HashSet<>(tokens.of(WALLET, "SH01"));
        assertTrue(tokens.asked(typed).stream().anyMatch(there::containsAll), () -> typed + " " + tokens.asked(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SH01-GS-20261122-002",
                "8001",
                "000",
                "3-1202",
                "1201",
                "7F3K92QY",
                "雨伞",
                "伞",
                "黑包",
                "钱包 雨伞",
                "android",
                "王小明"
            })
    void itIsNotFoundBy(String typed) {
        Set<String> there = new HashSet<>(tokens.of(WALLET, "SH01"));
        assertFalse(tokens.asked(typed).stream().anyMatch(there::containsAll), () -> typed + " " + tokens.asked(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"！！！", "…", " , ", "😀"})
    void whatHoldsNoWordAsksNothing(String typed) {
        assertTrue(Question.of(typed, tokens.asked(typed), null).asksNothing());
    }

    @Test
    void noTelephoneUnitSerialOrCodeStandsInPlain() {
        for (String token : tokens.of(WALLET, "SH01")) {
            assertFalse(token.matches(".*(8000|1201|8877|7F3K).*"), token);
        }
    }

    @Test
    void theBeginningOfANumberIsAsked() {
        Question question = Question.of("sh01-gs-202611", tokens.asked("sh01-gs-202611"), null);
        assertTrue(question.values().contains("CASE:SH01-GS-202611"), question::toString);
    }

    @Test
    void aQuestionAboutOneSiteReadsThatSiteAlone() {
        Question question = Question.of("钱包", tokens.asked("钱包"), new wanbi.kernel.SiteCode("SH01"));
        assertEquals(List.of(List.of("钱包", "@SH01")), question.values());
    }

    @Test
    void charactersBeyondTheFirstPlaneStayWhole() {
        Set<String> found = new LinkedHashSet<>();
        Characters.index("𠮷野", found);
        assertEquals(Set.of("𠮷", "𠮷野", "野"), found);
    }

    /** Marks that look like nothing of their value; the real ones are keyed. */
    private static Tokens tokens() {
        Tokens tokens = new Tokens();
        tokens.sealing = new Sealing() {
            @Override
            public byte[] seal(String plain, String label) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<String> open(byte[] sealed, String label) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String mark(String purpose, String value) {
                return "m" + Integer.toUnsignedString((purpose + value).hashCode(), 32);
            }
        };
        return tokens;
    }
}
