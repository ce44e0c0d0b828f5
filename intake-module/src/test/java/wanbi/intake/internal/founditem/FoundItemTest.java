package wanbi.intake.internal.founditem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.founditem.Finds.CABINET;
import static wanbi.intake.internal.founditem.Finds.CLERK;
import static wanbi.intake.internal.founditem.Finds.GUARD;
import static wanbi.intake.internal.founditem.Finds.SAFE;
import static wanbi.intake.internal.founditem.Finds.anItem;
import static wanbi.intake.internal.founditem.Finds.on;
import static wanbi.intake.internal.founditem.Finds.sealedByTwo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import wanbi.intake.api.Custody.Step;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;

/** The life of a found item (E.4, R08, I4), refusal by refusal. */
class FoundItemTest {

    static final CaseNumber CASE = new CaseNumber("SH01-GS-20261122-001");
    static final CaseNumber OTHER_CASE = new CaseNumber("SH01-GS-20261122-002");
    static final String RECEIPT = "SH01-LQ-20261122-001";

    @Test
    void anythingPlainIsStoredAtOnce() {
        FoundItem item = anItem(null);
        List<Step> steps = item.takeIn(on(CABINET));
        assertEquals(List.of("REGISTERED", "STORED"), reasons(steps));
        assertEquals(ItemStatus.STORED, item.status());
        assertFalse(item.isStoringDue());
    }

    @Test
    void withoutAStoragePlaceTheRegistrarHoldsIt() {
        FoundItem item = anItem(null);
        List<Step> steps = item.takeIn(Keeping.IN_HAND);
        assertEquals(List.of("REGISTERED"), reasons(steps));
        assertEquals(GUARD.value(), steps.get(0).to().getId());
        assertEquals(ItemStatus.REGISTERED, item.status());
    }

    @Test
    void aValuableIsStoredAtOnceWithSealAndWitness() {
        FoundItem item = anItem("CATEGORY");
        List<Step> steps = item.takeIn(sealedByTwo(SAFE, "F-1"));
        assertEquals(List.of("REGISTERED", "STORED"), reasons(steps));
        assertEquals("F-1", steps.get(1).seal());
        assertEquals(CLERK, steps.get(1).witness());
        assertFalse(item.isStoringDue());
    }

    @Test
    void aValuableOfAGuardAloneStaysSealedInTheGuardsHands() {
        FoundItem item = anItem("CATEGORY");
        List<Step> steps = item.takeIn(Keeping.of(SAFE, "F-1", null, null));
        assertEquals(List.of("REGISTERED", "SEALED"), reasons(steps));
        assertEquals(GUARD.value(), steps.get(1).to().getId());
        assertEquals(ItemStatus.REGISTERED, item.status());
        assertTrue(item.isStoringDue());
    }

    @Test
    void aValuableWithoutSealIsNotStoredEvenWhenAPlaceIsNamed() {
        FoundItem item = anItem("WORTH");
        assertEquals(List.of("REGISTERED"), reasons(item.takeIn(on(SAFE))));
        assertTrue(item.isStoringDue());
    }

    @Test
    void storingAValuableWithoutSealIsRefusedOnTheSeal() {
        FoundItem item = takenIn("CATEGORY", Keeping.IN_HAND);
        refusedOn("seal", "SEAL_REQUIRED", () -> item.store(Keeping.of(SAFE, null, CLERK, "陈静")));
    }

    @Test
    void storingAValuableWithoutWitnessIsRefusedOnTheWitness() {
        FoundItem item = takenIn("CATEGORY", Keeping.of(null, "F-1", null, null));
        refusedOn("witness", "SEAL_REQUIRED", () -> item.store(on(SAFE)));
    }

    @Test
    void theGuardsSealStaysOnWhenTheDeskStoresIt() {
        FoundItem item = takenIn("CATEGORY", Keeping.of(null, "F-1", null, null));
        Step step = item.store(Keeping.of(SAFE, null, CLERK, "陈静"));
        assertEquals("F-1", step.seal());
        assertEquals("STORED", step.reason());
        assertEquals(ItemStatus.STORED, item.status());
        assertFalse(item.isStoringDue());
    }

    @Test
    void aMoveGoesFromPlaceToPlace() {
        FoundItem item = takenIn(null, on(CABINET));
        Step step = item.store(on(SAFE));
        assertEquals("MOVED", step.reason());
        assertEquals("SH01-SAFE-1", item.kept().storagePlace());
    }

    @Test
    void itCannotBeMovedToWhereItIs() {
        FoundItem item = takenIn(null, on(CABINET));
        refusedOn("storagePlace", "STORAGE_SAME", () -> item.store(on(CABINET)));
    }

    @Test
    void whatBecomesValuableOnTheShelfIsSealedThere() {
        FoundItem item = takenIn(null, on(CABINET));
        correct(item, "WORTH");
        assertTrue(item.isStoringDue());
        Step step = item.store(sealedByTwo(CABINET, "F-2"));
        assertEquals("SEALED", step.reason());
        assertFalse(item.isStoringDue());
    }

    @Test
    void aClaimedItemIsMovedAndStaysClaimed() {
        FoundItem item = takenIn(null, on(CABINET));
        item.linkTo(CASE, 1, 1);
        item.store(on(SAFE));
        assertEquals(ItemStatus.CLAIMED, item.status());
    }

    @Test
    void aLinkedItemIsNotLinkedAgain() {
        FoundItem item = takenIn(null, on(CABINET));
        item.linkTo(CASE, 1, 1);
        refused("ITEM_ALREADY_LINKED", () -> item.linkTo(OTHER_CASE, 1, 1));
    }

    @Test
    void moreThanWasFoundCannotBeLinked() {
        FoundItem item = takenIn(null, on(CABINET));
        refusedOn("quantity", "QUANTITY_TOO_LARGE", () -> item.linkTo(CASE, 1, 2));
    }

    @Test
    void aReleasedItemGoesBackToWhereItLies() {
        FoundItem stored = takenIn(null, on(CABINET));
        stored.linkTo(CASE, 1, 1);
        stored.releaseFrom(CASE);
        assertEquals(ItemStatus.STORED, stored.status());
        FoundItem inHand = takenIn(null, Keeping.IN_HAND);
        inHand.linkTo(CASE, 1, 1);
        inHand.releaseFrom(CASE);
        assertEquals(ItemStatus.REGISTERED, inHand.status());
        assertTrue(inHand.link().isEmpty());
    }

    static FoundItem takenIn(String valuableBecause, Keeping wish) {
        FoundItem item = anItem(valuableBecause);
        item.takeIn(wish);
        return item;
    }

    static FoundItem claimed(String valuableBecause) {
        FoundItem item = takenIn(valuableBecause, sealedByTwo(SAFE, "F-1"));
        item.linkTo(CASE, 1, 1);
        return item;
    }

    static void correct(FoundItem item, String nowValuableBecause) {
        Particulars old = item.particulars();
        Particulars corrected = Particulars.of(old.what(), old.discovery(), old.photos(), nowValuableBecause);
        FindChange change = FindChange.between(Map.of("name", "黑色钱包"), Map.of("name", "棕色钱包"));
        item.correct(corrected, change, new Correction(CLERK, "陈静", Finds.NOW, "看错颜色"));
    }

    static List<String> reasons(List<Step> steps) {
        return steps.stream().map(Step::reason).toList();
    }

    static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
    }

    static void refusedOn(String field, String code, Executable act) {
        InvalidInput refusal = assertThrows(InvalidInput.class, act);
        assertEquals(
                List.of(FieldError.of(field, code).field() + " " + code),
                refusal.errors().stream().map(e -> e.field() + " " + e.code()).toList());
    }
}
