package wanbi.intake.internal.founditem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.founditem.Finds.NOW;
import static wanbi.intake.internal.founditem.Finds.aFindOf;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.intake.internal.founditem.Finds.Draft;
import wanbi.kernel.FieldError;

/** R08 and R04: each wrong field of a find is named, and only that. */
class FindRulesTest {

    static final String RESIDENT_NUMBER = "310101199001011234";

    @Test
    void theGuardsSevenFieldsAreEnough() {
        assertEquals(List.of(), judged(find -> find.colours = null));
    }

    @Test
    void aFlagForThePoliceIsKept() {
        assertEquals(List.of(), judged(find -> {
            find.category = "OTHER";
            find.name = "弹簧刀";
            find.riskFlags = List.of("DANGEROUS");
        }));
    }

    @Test
    void aFlagThatMattersForLossesOnlyIsRefused() {
        refused("riskFlags", "UNKNOWN_CODE", find -> {
            find.category = "OTHER";
            find.name = "弹簧刀";
            find.riskFlags = List.of("NEEDED_DAILY");
        });
    }

    @Test
    void theTimeOfTheFindIsNeeded() {
        refused("foundAt", "REQUIRED", find -> find.foundAt = null);
    }

    @Test
    void nothingIsFoundInTheFuture() {
        refused("foundAt", "IN_FUTURE", find -> find.foundAt = NOW.plusSeconds(61));
    }

    @Test
    void aTimeBeyondAllLedgersIsRefused() {
        refused("foundAt", "INVALID", find -> {
            find.foundAt = Instant.MIN;
            find.lateEntryReason = "停电";
        });
    }

    @Test
    void aFindOfADayAgoIsPrompt() {
        assertEquals(List.of(), judged(find -> find.foundAt = NOW.minus(Duration.ofHours(24))));
    }

    @Test
    void anOlderFindNeedsAReason() {
        refused(
                "lateEntryReason",
                "LATE_ENTRY_REASON_REQUIRED",
                find -> find.foundAt = NOW.minus(Duration.ofHours(24)).minusMillis(1));
    }

    @Test
    void withAReasonAFindMayBeYearsOld() {
        assertEquals(List.of(), judged(find -> {
            find.foundAt = NOW.minus(Duration.ofDays(2_000));
            find.lateEntryReason = "停电期间手工登记";
        }));
    }

    @Test
    void thePlaceIsNeeded() {
        refused("place", "REQUIRED", find -> find.place = " ");
    }

    @Test
    void aPlaceOfAnotherSiteIsRefused() {
        refused("place", "NOT_HERE", find -> find.place = "GZ01-1F-LOBBY");
    }

    @Test
    void theFinderIsNeeded() {
        refused("finder/kind", "REQUIRED", find -> find.finder = null);
    }

    @Test
    void anUnknownKindOfFinderIsRefused() {
        refused("finder/kind", "UNKNOWN_CODE", find -> find.finder = new Finder("GHOST", "某人", null));
    }

    @Test
    void aFinderHasAName() {
        refused("finder/name", "REQUIRED", find -> find.finder = new Finder("VISITOR", " ", null));
    }

    @Test
    void anAnonymousFinderNeedsNoName() {
        assertEquals(List.of(), judged(find -> find.finder = new Finder("ANONYMOUS", null, null)));
    }

    @Test
    void aTelephoneThatIsNoneIsRefused() {
        refused("finder/phone", "INVALID_PHONE", find -> find.finder = new Finder("VISITOR", "王明", "12345"));
    }

    @Test
    void anUnknownCategoryIsRefused() {
        refused("category", "UNKNOWN_CODE", find -> find.category = "UMBRELLA");
    }

    @Test
    void theCategoryIsNeeded() {
        refused("category", "REQUIRED", find -> find.category = null);
    }

    @Test
    void theNameIsNeeded() {
        refused("name", "REQUIRED", find -> find.name = "\u200b \t");
    }

    @Test
    void aNameHasAtMostSixtyCharacters() {
        refused("name", "TOO_LONG", find -> find.name = "包".repeat(61));
        assertEquals(List.of(), judged(find -> find.name = "👜".repeat(60)));
    }

    @Test
    void anythingElseIsNamedByTwoCharacters() {
        refused("name", "TOO_SHORT", find -> {
            find.category = "OTHER";
            find.name = "物";
        });
    }

    @Test
    void theQuantityIsNeeded() {
        refused("quantity", "REQUIRED", find -> find.quantity = null);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void aQuantityOutOfRangeIsRefused(int quantity) {
        refused("quantity", "OUT_OF_RANGE", find -> find.quantity = quantity);
    }

    @Test
    void atMostThreeColours() {
        refused("colours", "TOO_MANY", find -> find.colours = List.of("BLACK", "WHITE", "RED", "BLUE"));
    }

    @Test
    void aColourBesideThePaletteIsRefused() {
        refused("colours", "UNKNOWN_CODE", find -> find.colours = List.of("黑"));
    }

    @Test
    void featuresHaveAtMostFiveHundredCharacters() {
        refused("features", "TOO_LONG", find -> find.features = "长".repeat(501));
    }

    @Test
    void eachHiddenFeatureIsJudgedByItself() {
        refused("hiddenFeatures/2", "TOO_LONG", find -> find.hiddenFeatures = List.of("夹层有照片", "长".repeat(201)));
    }

    @Test
    void atMostTenHiddenFeatures() {
        refused("hiddenFeatures", "TOO_MANY", find -> find.hiddenFeatures = Collections.nCopies(11, "缺一齿"));
    }

    static void refused(String field, String code, Consumer<Draft> change) {
        List<FieldError> errors = judged(change);
        assertEquals(1, errors.size(), errors::toString);
        assertEquals(field, errors.get(0).field());
        assertEquals(code, errors.get(0).code());
    }

    static List<FieldError> judged(Consumer<Draft> change) {
        Draft draft = aFindOf("黑色钱包");
        change.accept(draft);
        return new FindRules(Finds.surroundings())
                .judge(CleanFind.of(draft.build()))
                .all();
    }
}
