package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CategoryRules;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.api.RiskFlagView;
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

    static Item item(String category, String... contents) {
        return item(category, Map.of(), contents);
    }

    private static Judged judge(boolean vulnerable, boolean minor, Item... items) {
        return judge(vulnerable, minor, null, 60, items);
    }

    /** @param seen seconds before the report */
    static Judged judge(boolean vulnerable, boolean minor, ReportLoss.Theft theft, int seen, Item... items) {
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
                reported.minusSeconds(seen),
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
                List.of(items),
                theft,
                ReportLoss.Further.NONE);
        return PriorityRule.judge(
                said,
                new PriorityRule.Known(
                        item -> "JEWELLERY".equals(item.category()),
                        PriorityRuleTest::kind,
                        Optional.of(new BigDecimal(2_000))));
    }

    /** As the playbooks are shipped, as far as it matters here. */
    private static Optional<CategoryView> kind(String code) {
        List<String> traits =
                switch (code) {
                    case "KEYS", "ACCESS_CARD" -> List.of("SENSITIVE", "OPENS_DOOR");
                    case "ID_DOCUMENT" -> List.of("SENSITIVE", "TELLS_ADDRESS");
                    case "PARCEL" -> List.of("TELLS_ADDRESS");
                    case "PHONE", "WALLET" -> List.of("SENSITIVE");
                    case "CASH" -> null;
                    default -> List.of();
                };
        List<RiskFlagView> flags =
                switch (code) {
                    case "KEYS" ->
                        List.of(
                                new RiskFlagView("ADDRESS_ATTACHED", "有地址", "Address", null, "TELLS_ADDRESS", false),
                                new RiskFlagView("MASTER_KEY", "总钥匙", "Master key", "P1", null, false));
                    case "WALLET" ->
                        List.of(new RiskFlagView("KEY_OR_ACCESS_CARD", "有钥匙", "Key", null, "OPENS_DOOR", false));
                    case "CLOTHING" -> List.of(new RiskFlagView("UNIFORM", "制服", "Uniform", "P2", null, false));
                    default -> List.of();
                };
        return Optional.ofNullable(traits)
                .map(known -> new CategoryView(
                        code,
                        code,
                        code,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        new CategoryRules(flags, known, HoldRule.NONE),
                        1));
    }

    private static Item flagged(String category, String... flags) {
        return new Item(
                category,
                "物品",
                null,
                null,
                null,
                1,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of(flags));
    }

    private static Item worth(String currency, int amount) {
        return new Item(
                "CLOTHING",
                "大衣",
                null,
                null,
                null,
                1,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                new EstimatedValue(new BigDecimal(amount), currency, "NONE"),
                Map.of(),
                List.of());
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
    void aTickedFlagCountsLikeAnAnswer() {
        assertEquals(
                List.of("KEYS_WITH_ADDRESS"),
                judge(flagged("KEYS", "ADDRESS_ATTACHED")).because());
        assertEquals(
                List.of("KEYS_WITH_ADDRESS"),
                judge(flagged("WALLET", "KEY_OR_ACCESS_CARD"), item("PARCEL")).because());
    }

    @Test
    void aFlagRaisesAsItsPlaybookSays() {
        assertEquals(new Judged(Priority.P1, List.of("RISK_FLAG")), judge(flagged("KEYS", "MASTER_KEY")));
        assertEquals(new Judged(Priority.P2, List.of("RISK_FLAG")), judge(flagged("CLOTHING", "UNIFORM")));
    }

    @Test
    void whatReachesTheCriminalFigureIsGrave() {
        assertEquals(new Judged(Priority.P1, List.of("CRIMINAL_FIGURE")), judge(worth("CNY", 2_000)));
        assertEquals(Priority.P1, judge(worth("CNY", 1_200), worth("CNY", 800)).priority());
        assertEquals(Priority.P3, judge(worth("CNY", 1_999)).priority());
        assertEquals(Priority.P3, judge(worth("USD", 2_000)).priority());
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
