package wanbi.intake.internal.founditem;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wanbi.intake.api.CategoryRules;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.Custody.Shelf;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.RiskFlagView;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.Witness;

/** Things that were found at SH01, and the site around them. */
final class Finds {

    static final SiteCode SITE = new SiteCode("SH01");
    static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    static final ItemTag TAG = new ItemTag("SH01-F-20261122-001");
    static final StaffId GUARD = StaffId.ofNumber(7);
    static final StaffId CLERK = StaffId.ofNumber(8);
    static final Shelf CABINET = new Shelf("SH01-DESK-A1", "前台 A1 柜");
    static final Shelf SAFE = new Shelf("SH01-SAFE-1", "1 号保险柜");
    static final String PHOTO = "a-photo";
    static final String PAPER = "a-paper";

    private static final PlaceView LOBBY =
            new PlaceView("SH01-1F-LOBBY", "大堂", "静安中心 › 大堂", "AREA", "SH01-SITE", false, 1);
    private static final Map<String, String> FILES = Map.of(PHOTO, "image/jpeg", PAPER, "application/pdf");

    private Finds() {}

    static Surroundings surroundings() {
        return new Surroundings(
                NOW,
                code -> Optional.of(LOBBY).filter(place -> place.getCode().equals(code)),
                code -> List.of(CABINET, SAFE).stream()
                        .filter(shelf -> shelf.code().equals(code))
                        .findFirst(),
                Finds::category,
                file -> Optional.ofNullable(FILES.get(file)));
    }

    private static Optional<CategoryView> category(String code) {
        boolean forbidden = code.equals("ID_DOCUMENT") || code.equals("CASH_OR_BANK_CARD");
        return List.of("WALLET", "JEWELLERY", "ID_DOCUMENT", "CASH_OR_BANK_CARD", "OTHER")
                        .contains(code)
                ? Optional.of(new CategoryView(
                        code, code, code, false, forbidden, List.of(), List.of(), "", "", List.of(), rules(code), 1))
                : Optional.empty();
    }

    private static CategoryRules rules(String code) {
        RiskFlagView weapon = new RiskFlagView("DANGEROUS", "刀具", "A weapon", "P1", null, true);
        RiskFlagView hearing = new RiskFlagView("NEEDED_DAILY", "助听器", "A hearing aid", "P1", null, false);
        return new CategoryRules("OTHER".equals(code) ? List.of(weapon, hearing) : List.of(), List.of(), HoldRule.NONE);
    }

    static Draft aFindOf(String name) {
        return new Draft(name);
    }

    /** As the registering guard holds it. */
    static FoundItem anItem(String valuableBecause) {
        return anItem(aFindOf("黑色钱包"), valuableBecause);
    }

    static FoundItem anItem(Draft draft, String valuableBecause) {
        RegisterFind find = CleanFind.of(draft.build());
        Particulars particulars =
                Particulars.of(Description.of(find), Discovery.of(find, LOBBY), find.photos(), valuableBecause);
        return FoundItem.register(TAG, SITE, Registration.of(GUARD, "李强", NOW, "7F3K92QX", null), particulars);
    }

    static Keeping on(Shelf shelf) {
        return Keeping.of(shelf, null, null, null);
    }

    static Keeping sealedByTwo(Shelf shelf, String seal) {
        return Keeping.of(shelf, seal, CLERK, "陈静");
    }

    /** A find while it is being filled in; right in every field until one is made wrong. */
    static final class Draft {
        Instant foundAt = NOW.minus(Duration.ofMinutes(20));
        String place = "SH01-1F-LOBBY";
        String placeNote;
        String lateEntryReason;
        Finder finder = new Finder("STAFF", "李强", null);
        String category = "WALLET";
        String name;
        String brand;
        String serial;
        List<String> colours = List.of("BLACK");
        Integer quantity = 1;
        String features;
        List<String> hiddenFeatures = List.of();
        String condition;
        List<Content> contents = List.of();
        EstimatedValue value;
        List<String> photos = List.of();
        String storagePlace;
        String seal;
        Witness witness;
        List<String> riskFlags = List.of();

        private Draft(String name) {
            this.name = name;
        }

        Draft worth(String yuan) {
            value = new EstimatedValue(new BigDecimal(yuan), "CNY", "NONE");
            return this;
        }

        RegisterFind build() {
            return new RegisterFind(
                    SITE,
                    foundAt,
                    place,
                    placeNote,
                    lateEntryReason,
                    finder,
                    category,
                    name,
                    brand,
                    null,
                    null,
                    serial,
                    colours,
                    quantity,
                    features,
                    hiddenFeatures,
                    condition,
                    contents,
                    value,
                    photos,
                    storagePlace,
                    seal,
                    witness,
                    riskFlags);
        }
    }
}
