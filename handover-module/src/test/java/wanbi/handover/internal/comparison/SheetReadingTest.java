package wanbi.handover.internal.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.ClaimCommand.AttributeVerdict;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;

/** R09: which attributes have to be judged, and how a sheet is read. */
class SheetReadingTest {

    private static final ItemTag WALLET = new ItemTag("SH01-F-20261122-001");
    private static final ItemTag KEYS = new ItemTag("SH01-F-20261122-002");

    @Test
    void attributesThatNobodyJudgedAreUndecided() {
        var sheet = new SheetReading(List.of(WALLET)).read(required(WALLET, "MATCH"));
        assertEquals("MATCH", sheet.verdicts().get(WALLET).get("COLOUR"));
        assertEquals("UNDECIDED", sheet.verdicts().get(WALLET).get("BRAND"));
        assertEquals(10, sheet.verdicts().get(WALLET).size());
        assertFalse(sheet.mismatch());
    }

    @Test
    void eachRequiredAttributeOfEachItemIsAskedFor() {
        List<FieldError> errors = refused(List.of(WALLET, KEYS), required(WALLET, "MATCH"));
        assertEquals(
                List.of("CATEGORY", "QUANTITY", "COLOUR"),
                errors.stream().map(error -> error.arguments().get(1)).toList());
        errors.forEach(error -> {
            assertEquals("attributes", error.field());
            assertEquals("ATTRIBUTE_NOT_JUDGED", error.code());
            assertEquals(KEYS.value(), error.arguments().get(0));
        });
    }

    @Test
    void anEmptySheetIsRefused() {
        assertEquals(3, refused(List.of(WALLET), List.of()).size());
    }

    @Test
    void aMismatchCountsOnRequiredAttributesOnly() {
        List<AttributeVerdict> brand = required(WALLET, "MATCH");
        brand.add(new AttributeVerdict(WALLET.value(), "BRAND", "MISMATCH"));
        assertFalse(new SheetReading(List.of(WALLET)).read(brand).mismatch());
        assertTrue(new SheetReading(List.of(WALLET))
                .read(required(WALLET, "MISMATCH"))
                .mismatch());
    }

    @Test
    void unknownCodesAreNamedWhereTheyStand() {
        List<AttributeVerdict> typed = required(WALLET, "MATCH");
        typed.add(new AttributeVerdict(WALLET.value(), "SMELL", "MATCH"));
        typed.add(new AttributeVerdict(WALLET.value(), "BRAND", "PERHAPS"));
        typed.add(new AttributeVerdict(KEYS.value(), null, null));
        assertEquals(
                List.of(
                        "attributes/4/attribute UNKNOWN_CODE",
                        "attributes/5/verdict UNKNOWN_CODE",
                        "attributes/6/itemTag NOT_IN_CLAIM",
                        "attributes/6/attribute UNKNOWN_CODE",
                        "attributes/6/verdict UNKNOWN_CODE"),
                refused(List.of(WALLET), typed).stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList());
    }

    @Test
    void twoVerdictsOnOneAttributeAreRefused() {
        List<AttributeVerdict> typed = required(WALLET, "MATCH");
        typed.add(new AttributeVerdict(WALLET.value(), "COLOUR", "MISMATCH"));
        assertEquals("ATTRIBUTE_TWICE", refused(List.of(WALLET), typed).get(0).code());
    }

    private static List<AttributeVerdict> required(ItemTag tag, String colour) {
        return new ArrayList<>(List.of(
                new AttributeVerdict(tag.value(), "CATEGORY", "MATCH"),
                new AttributeVerdict(tag.value(), "COLOUR", colour),
                new AttributeVerdict(tag.value(), "QUANTITY", "MATCH")));
    }

    private static List<FieldError> refused(List<ItemTag> items, List<AttributeVerdict> typed) {
        return assertThrows(InvalidInput.class, () -> new SheetReading(items).read(typed))
                .errors();
    }
}
