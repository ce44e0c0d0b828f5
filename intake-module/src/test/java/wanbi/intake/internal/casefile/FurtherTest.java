package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Further;
import wanbi.intake.api.ReportLoss.Reporter;
import wanbi.intake.api.ReportLoss.Reward;

/** Whom else to reach (R08), and what the finder is promised (L-04). */
class FurtherTest {

    private static ReportLoss judged(Reporter contact, Reward reward) {
        ReportForm form = ReportForm.of(ThingForm.a("黑色钱包"));
        form.further = new Further(contact, reward);
        return LossReport.judged(form.typed(), Houses.aHouse()).said();
    }

    @Test
    void aSecondContactIsAnotherNumberThatCanBeCalled() {
        Reporter sister = new Reporter("李晓梅", "139 0000 0001", "FAMILY");
        assertEquals(
                "13900000001", judged(sister, null).further().otherContact().phone());
        assertRefused("otherContact/phone", "REQUIRED", () -> judged(new Reporter("李晓梅", null, null), null));
        assertRefused("otherContact/phone", "INVALID_PHONE", () -> judged(new Reporter(null, "12", null), null));
        assertRefused(
                "otherContact/relation", "UNKNOWN_CODE", () -> judged(new Reporter(null, "13900000001", "X"), null));
        String own = new ReportForm().client.phone();
        assertRefused("otherContact/phone", "SAME_AS_CLIENT", () -> judged(new Reporter("王", own, "FAMILY"), null));
    }

    @Test
    void aRewardIsAnAmountAboveNothing() {
        assertEquals(
                "CNY",
                judged(null, new Reward(BigDecimal.TEN, null))
                        .further()
                        .reward()
                        .currency());
        assertNull(judged(null, new Reward(null, null)).further().reward());
        assertRefused("promisedReward/amount", "OUT_OF_RANGE", () -> judged(null, new Reward(BigDecimal.ZERO, null)));
        assertRefused(
                "promisedReward/amount", "OUT_OF_RANGE", () -> judged(null, new Reward(new BigDecimal("1.005"), null)));
        assertRefused("promisedReward/currency", "UNKNOWN_CODE", () -> judged(null, new Reward(BigDecimal.ONE, "X")));
    }

    /** One value at a time, as the page puts things right. */
    @Test
    void bothCanBeAddedLater() {
        ReportLoss bare = judged(null, null);
        ReportLoss named = corrected(bare, "otherContact/phone", "13900000001");
        assertEquals(
                "李晓梅",
                corrected(named, "otherContact/name", "李晓梅")
                        .further()
                        .otherContact()
                        .name());
        assertEquals(
                new BigDecimal("50"),
                corrected(bare, "promisedReward/amount", "50")
                        .further()
                        .reward()
                        .amount());
        assertNull(corrected(named, "otherContact/phone", "").further().otherContact());
    }

    private static ReportLoss corrected(ReportLoss said, String path, String typed) {
        return Correction.of(said, Map.of(path, typed), "客户补充", Houses.aHouse())
                .report()
                .said();
    }
}
