package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is printed as typed; it can neither break the form nor reach out of it. */
class HostileTextTest {

    private static final float RIGHT_MARGIN = 210 * 72 / 25.4f - 16 * 72 / 25.4f + 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td></tr></table><h1>原件</h1>",
                "<img src=\"http://127.0.0.1:1/x.png\"/>",
                "<object type='wanbi/qr' data='http://x'/>",
                "&lt;&#x41;&nbsp;]]>",
                "</style><style>*{display:none}",
                "{0} ${x} #{y} %s"
            })
    void markupIsPrintedAsTyped(String hostile) throws IOException {
        PrintedPaper paper = Printers.form(HandoverSheets.named(hostile));

        assertTrue(paper.text().contains(hostile.replaceAll("\\s+", "")), paper.text());
        assertTrue(paper.text().contains("领取人签字"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长", "W", "0-", "لله"})
    void longTextStaysInsideTheForm(String piece) throws IOException {
        PrintedPaper paper = Printers.form(HandoverSheets.named(piece.repeat(1_200)));

        assertTrue(paper.rightmostWord() <= RIGHT_MARGIN, "reaches to " + paper.rightmostWord());
        assertTrue(paper.text().contains("领取人签字"));
    }

    @Test
    void endlessTextDoesNotFillThePrinter() throws IOException {
        assertTrue(Printers.form(HandoverSheets.named("长".repeat(1_000_000))).pages() < 25);
    }

    @Test
    void invisibleCharactersAreLeftOut() throws IOException {
        String text = Printers.form(HandoverSheets.named("王\u202E小\u0000明\u200B\uFEFF"))
                .text();

        assertTrue(text.contains("王小明"));
    }

    @Test
    void characterThatTheFontLacksShowsAsTheMarkForIt() throws IOException {
        String text = Printers.form(HandoverSheets.named("王😀\uDBFF\uDFFD明")).text();

        assertTrue(text.contains("王〓"), text);
        assertFalse(text.contains("#"));
    }

    @Test
    void rareNamesAndOtherScriptsOfOurClientsArePrinted() throws IOException {
        String names = "龘䶮㛃𠅤Müller-ŁukaszNguyễnŐrsikŞahinΆννα";
        String text = Printers.form(HandoverSheets.named(names)).text();

        assertFalse(text.contains(Press.MISSING), text);
        assertTrue(text.contains("Müller-ŁukaszNguyễnŐrsikŞahinΆννα") && text.contains("龘䶮"));
    }

    @Test
    void codeInGroupsStaysTheCode() {
        assertEquals("7F3K-92QX", Printable.grouped("7F3K92QX", 4, "-"));
        assertEquals("abc", Printable.grouped("abc", 4, "-"));
    }
}
