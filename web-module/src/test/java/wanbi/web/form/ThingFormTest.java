package wanbi.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CategoryRules;
import wanbi.intake.api.CategoryView;

class ThingFormTest {

    private static final CategoryView WALLET = new CategoryView(
            "WALLET",
            "钱包",
            "Wallet",
            false,
            false,
            List.of("BRAND", "CONTENTS"),
            List.of(),
            "",
            "",
            List.of(),
            CategoryRules.NONE,
            1);

    private final ThingForm thing = new ThingForm();

    @Test
    void anotherCategoryAsksAboutOtherThings() {
        thing.setCategory("WALLET");
        thing.setRiskFlags(List.of("PIN_INSIDE"));
        assertEquals(List.of("PIN_INSIDE"), thing.toItem(WALLET).riskFlags());
        thing.propose("钥匙");
        assertEquals(List.of(), thing.toItem(WALLET).riskFlags());
    }

    @Test
    void aFieldThatTheCategoryDoesNotAskForIsUnknown() {
        thing.getModel().setText("typed before another category was chosen");
        assertEquals("UNKNOWN", thing.told(WALLET, "MODEL"));
    }

    @Test
    void aBlankIsNoAnswerButTheChosenUnknownIs() {
        thing.getBrand().setText("  ");
        assertNull(thing.told(WALLET, "BRAND"));
        thing.getBrand().setUnknown(true);
        assertEquals("UNKNOWN", thing.told(WALLET, "BRAND"));
    }

    @Test
    void noColourIsNoAnswerButTheChosenUnknownIsTheEmptyList() {
        assertNull(thing.colourCodes());
        thing.setColours(List.of("UNKNOWN"));
        assertEquals(List.of(), thing.colourCodes());
    }

    @Test
    void hiddenFeaturesArePartedBySemicolonsOfEitherWidth() {
        thing.setHidden("夹层有一张全家福；拉链头缺一齿; ;a third");
        assertEquals(List.of("夹层有一张全家福", "拉链头缺一齿", "a third"), thing.hiddenFeatures());
    }

    @Test
    void theProposedNameGivesWayToATypedOne() {
        thing.propose("手机");
        thing.propose("钱包");
        assertEquals("钱包", thing.getName());
        thing.setName("黑色长款钱包");
        thing.propose("箱包");
        assertEquals("黑色长款钱包", thing.getName());
    }

    @Test
    void theShapeBuildsTheSameFormAgain() {
        thing.setCategory("WALLET");
        thing.addContent();
        thing.addContent();
        ThingForm again = new ThingForm();
        again.build(thing.shape());
        assertEquals("WALLET", again.getCategory());
        assertEquals(2, again.getContents().size());
    }

    @Test
    void aForgedShapeBuildsNothingHarmful() {
        thing.build("<script>:99999");
        assertNull(thing.getCategory());
        assertEquals(0, thing.getContents().size());
    }
}
