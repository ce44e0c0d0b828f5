package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.ReportLoss.Item;

/** One line of a report: R04, R05, R13 (currency), L-08. */
class ThingTest {

    private static Item judged(Consumer<ThingForm> change) {
        return LossReport.judged(ReportForm.of(ThingForm.a("黑色钱包", change)).typed(), Houses.aHouse())
                .said()
                .items()
                .get(0);
    }

    @Test
    void aCategoryThatNobodyKnowsIsRefused() {
        assertRefused("items/1/category", "UNKNOWN_CODE", () -> judged(thing -> thing.category = "DRAGON"));
    }

    @Test
    void aThingWithoutANameIsRefused() {
        assertRefused("items/1/name", "REQUIRED", () -> judged(thing -> thing.name = " \u200b "));
    }

    @Test
    void aThingOfNoCategoryNeedsANameThatSaysSomething() {
        assertRefused(
                "items/1/name",
                "TOO_SHORT",
                () -> judged(thing -> {
                    thing.category = "OTHER";
                    thing.name = "包";
                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void aQuantityThatCannotBeIsRefused(int quantity) {
        assertRefused("items/1/quantity", "OUT_OF_RANGE", () -> judged(thing -> thing.quantity = quantity));
    }

    @Test
    void aThingWithoutAQuantityIsRefused() {
        assertRefused("items/1/quantity", "REQUIRED", () -> judged(thing -> thing.quantity = null));
    }

    @Test
    void notKnowingTheBrandIsToBeChosen() {
        assertRefused("items/1/brand", "UNKNOWN_MUST_BE_CHOSEN", () -> judged(thing -> thing.brand = " "));
    }

    @Test
    void notKnowingTheModelIsToBeChosen() {
        assertRefused("items/1/model", "UNKNOWN_MUST_BE_CHOSEN", () -> judged(thing -> thing.model = null));
    }

    @Test
    void notKnowingTheSpecificationIsToBeChosen() {
        assertRefused("items/1/spec", "UNKNOWN_MUST_BE_CHOSEN", () -> judged(thing -> thing.spec = null));
    }

    @Test
    void moreThanThreeColoursAreRefused() {
        assertRefused(
                "items/1/colours",
                "TOO_MANY",
                () -> judged(thing -> thing.colours = List.of("RED", "BLUE", "GREEN", "GREY")));
    }

    @Test
    void aColourOutsideThePaletteIsRefused() {
        assertRefused(
                "items/1/colours", "UNKNOWN_CODE", () -> judged(thing -> thing.colours = List.of("红".repeat(500))));
    }

    @Test
    void noColourMeansThatItIsUnknown() {
        assertEquals(List.of(), judged(thing -> thing.colours = List.of()).colours());
    }

    @Test
    void aNameThatGoesOnAndOnIsRefused() {
        assertRefused("items/1/name", "TOO_LONG", () -> judged(thing -> thing.name = "包".repeat(61)));
    }

    @Test
    void moreThanTenHiddenFeaturesAreRefused() {
        assertRefused(
                "items/1/hiddenFeatures",
                "TOO_MANY",
                () -> judged(thing -> thing.hiddenFeatures = Collections.nCopies(11, "一处划痕")));
    }

    @Test
    void aHiddenFeatureThatIsTooLongIsNamedByItsPlace() {
        assertRefused(
                "items/1/hiddenFeatures/2",
                "TOO_LONG",
                () -> judged(thing -> thing.hiddenFeatures = List.of("短", "长".repeat(201))));
    }

    @Test
    void contentsOfNoKindAreRefused() {
        assertRefused(
                "items/1/contents/1/kind",
                "UNKNOWN_CODE",
                () -> judged(thing -> thing.contents = List.of(new Content("GOLD", "一锭"))));
    }

    @Test
    void aWorthBelowNothingIsRefused() {
        assertRefused(
                "items/1/estimatedValue/amount", "OUT_OF_RANGE", () -> judged(thing -> worth(thing, "-1", "CNY")));
    }

    @Test
    void aWorthWithoutACurrencyIsRefused() {
        assertRefused("items/1/estimatedValue/currency", "REQUIRED", () -> judged(thing -> worth(thing, "800", null)));
    }

    @Test
    void aCurrencyThatNobodyIssuesIsRefused() {
        assertRefused(
                "items/1/estimatedValue/currency", "UNKNOWN_CODE", () -> judged(thing -> worth(thing, "800", "SHELL")));
    }

    private static void worth(ThingForm thing, String amount, String currency) {
        thing.estimatedValue = new EstimatedValue(new BigDecimal(amount), currency, null);
    }

    @Test
    void theIdentityNumberAsSerialIsRefused() {
        assertRefused(
                "items/1/serial",
                "ID_NUMBER_REFUSED",
                () -> judged(thing -> {
                    thing.category = "ID_DOCUMENT";
                    thing.serial = "110105 19491231 002X";
                }));
    }

    @Test
    void anAnswerToNoQuestionIsRefused() {
        assertRefused("items/1/answers", "UNKNOWN_CODE", () -> judged(thing -> thing.answers = Map.of("a b", "x")));
    }

    @Test
    void aRiskFlagThatThePlaybookAsksAboutIsKept() {
        Item told = judged(thing -> {
            thing.category = "KEYS";
            thing.riskFlags = List.of("ADDRESS_ATTACHED", "ADDRESS_ATTACHED");
        });
        assertEquals(List.of("ADDRESS_ATTACHED"), told.riskFlags());
    }

    @Test
    void aRiskFlagOfAnotherCategoryIsRefused() {
        assertRefused(
                "items/1/riskFlags",
                "UNKNOWN_CODE",
                () -> judged(thing -> thing.riskFlags = List.of("ADDRESS_ATTACHED")));
    }

    @Test
    void aRiskFlagThatIsNoCodeIsRefused() {
        assertRefused("items/1/riskFlags", "UNKNOWN_CODE", () -> judged(thing -> thing.riskFlags = List.of("危险")));
    }

    @Test
    void theSecondLineIsNamedByItsNumber() {
        assertRefused(
                "items/2/quantity",
                "OUT_OF_RANGE",
                () -> LossReport.judged(
                        ReportForm.of(ThingForm.a("钱包"), ThingForm.a("钥匙", thing -> thing.quantity = 0))
                                .typed(),
                        Houses.aHouse()));
    }
}
