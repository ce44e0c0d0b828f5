package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.internal.procedure.PriorityRule.Judged;
import wanbi.kernel.SiteCode;

/** How urgent a loss is, and why (E.7). */
class PriorityRuleTest {

    private static Item item(String category, Map<String, String> answers, String... contents) {
        List<Content> inside =
                Arrays.stream(contents).map(kind -> new Content(kind, null)).toList();
        return new Item(
                category, "物品", null, null, null, 1, List.of(), null, null, List.of(), inside, null, answers,
                List.of());
    }

    private static Item item(String category, String... contents) {
        return item(category, Map.of(), contents);
    }

    private static Judged judge(boolean vulnerable, boolean minor, Item... items) {
        Instant reported = ShippedPlans.NOON;
        ReportLoss said = new ReportLoss(
                new SiteCode("SH01"),
                reported,
                "DESK",
                null,
                null,
                false,
                null,
                null,
                null,
                "LOST",
                null,
                reported.minusSeconds(60),
                null,
                null,
                false,
                null,
                true,
                null,
                null,
                List.of(),
                vulnerable,
                minor,
                List.of(items));
        return PriorityRule.judge(said, item -> "JEWELLERY".equals(item.category()));
    }

    private static Judged judge(Item... items) {
        return judge(false, false, items);
    }

    @Test
    void keysLostWithTheAddressAreGrave() {
        Judged judged = judge(item("KEYS"), item("ID_DOCUMENT"));
        assertEquals(Priority.P1, judged.priority());
        assertEquals(List.of("KEYS_WITH_ADDRESS"), judged.because());
        assertEquals(
                Priority.P1, judge(item("WALLET", "ACCESS_CARD", "ID_DOCUMENT")).priority());
        assertEquals(
                Priority.P1,
                judge(item("KEYS", Map.of("ADDRESS_ATTACHED", "YES"))).priority());
        assertEquals(
                Priority.P1,
                judge(item("WALLET", Map.of("KEY_OR_ACCESS_CARD", "YES"), "ID_DOCUMENT"))
                        .priority());
    }

    @Test
    void keysAloneAreNot() {
        Judged judged = judge(item("KEYS", Map.of("ADDRESS_ATTACHED", "NO")));
        assertEquals(Priority.P2, judged.priority());
        assertEquals(List.of("SENSITIVE_KIND"), judged.because());
    }

    @Test
    void whoNeedsHelpComesFirst() {
        assertEquals(List.of("VULNERABLE"), judge(true, false, item("CLOTHING")).because());
        assertEquals(List.of("MINOR"), judge(false, true, item("CLOTHING")).because());
        assertEquals(Priority.P1, judge(false, true, item("CLOTHING")).priority());
    }

    @Test
    void valuablesAndSensitiveKindsAreSecond() {
        assertEquals(List.of("VALUABLE"), judge(item("JEWELLERY")).because());
        assertEquals(Priority.P2, judge(item("BAG", "PHONE")).priority());
        for (String kind : List.of("PHONE", "WALLET", "ID_DOCUMENT", "KEYS", "ACCESS_CARD")) {
            assertEquals(Priority.P2, judge(item(kind)).priority(), kind);
        }
    }

    @Test
    void aLossIsNeverGraveByTimeAlone() {
        Judged judged = judge(item("CLOTHING"));
        assertEquals(Priority.P3, judged.priority());
        assertEquals(List.of("ORDINARY"), judged.because());
    }
}
