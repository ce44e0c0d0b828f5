package wanbi.intake.internal.founditem;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.PhoneNumber;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.RiskFlagView;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Judges a cleaned find (R08, R04) and names every wrong field at once. */
final class FindRules {

    static final String CURRENCY = "CNY";

    private static final String OTHER_CATEGORY = "OTHER";

    /** A phone's clock may run a little ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private static final int SHORT_TEXT = 60;
    private static final int NOTE = 200;
    private static final int FEATURES = 500;
    private static final int CONTENT_TEXT = 200;
    private static final int MOST_HIDDEN = 10;
    private static final int MOST_CONTENTS = 30;
    private static final int MOST_PHOTOS = 6;
    private static final int MOST_COLOURS = 3;
    private static final int MOST_PIECES = 9_999;
    private static final BigDecimal MOST_YUAN = new BigDecimal("9999999.99");
    private static final Duration PROMPT = Duration.ofHours(24);
    private static final Instant NOTHING_BEFORE = Instant.parse("1990-01-01T00:00:00Z");
    private static final Pattern SEAL = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,29}");

    private final Surroundings surroundings;

    FindRules(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    FieldErrors judge(RegisterFind find) {
        FieldErrors errors = new FieldErrors();
        discovery(errors, find);
        finder(errors, find.finder());
        thing(errors, find);
        contents(errors, find.contents());
        value(errors, find.estimatedValue());
        photos(errors, find.photos(), find.category());
        keeping(errors, find.storagePlace(), find.seal());
        IdentityNumbers.refuse(errors, find);
        return errors;
    }

    void keeping(FieldErrors errors, String storagePlace, String seal) {
        errors.unless(
                storagePlace == null || surroundings.shelf(storagePlace).isPresent(),
                "storagePlace",
                "STORAGE_NOT_HERE");
        errors.unless(seal == null || SEAL.matcher(seal).matches(), "seal", "SEAL_SHAPE");
    }

    private void discovery(FieldErrors errors, RegisterFind find) {
        Instant at = find.foundAt();
        errors.unless(at != null, "foundAt", "REQUIRED");
        if (at != null) {
            errors.unless(!at.isAfter(surroundings.now().plus(CLOCK_SKEW)), "foundAt", "IN_FUTURE");
            errors.unless(!at.isBefore(NOTHING_BEFORE), "foundAt", "INVALID");
            boolean late = at.isBefore(surroundings.now().minus(PROMPT));
            errors.unless(!late || find.lateEntryReason() != null, "lateEntryReason", "LATE_ENTRY_REASON_REQUIRED");
        }
        errors.unless(find.place() != null, "place", "REQUIRED");
        errors.unless(find.place() == null || surroundings.place(find.place()).isPresent(), "place", "NOT_HERE");
        atMost(errors, "placeNote", find.placeNote(), NOTE);
        atMost(errors, "lateEntryReason", find.lateEntryReason(), NOTE);
    }

    private static void finder(FieldErrors errors, Finder finder) {
        code(errors, "finder/kind", finder.kind(), ShippedCodes.FINDER_KINDS);
        boolean named =
                finder.kind() == null || finder.kind().equals(Discovery.BY_NOBODY_KNOWN) || finder.name() != null;
        errors.unless(named, "finder/name", "REQUIRED");
        atMost(errors, "finder/name", finder.name(), SHORT_TEXT);
        errors.unless(
                finder.phone() == null || PhoneNumber.normalised(finder.phone()).isPresent(),
                "finder/phone",
                "INVALID_PHONE");
    }

    private void thing(FieldErrors errors, RegisterFind find) {
        errors.unless(find.category() != null, "category", "REQUIRED");
        errors.unless(
                find.category() == null
                        || surroundings.category(find.category()).isPresent(),
                "category",
                "UNKNOWN_CODE",
                find.category());
        errors.unless(find.name() != null, "name", "REQUIRED");
        boolean telling =
                find.name() == null || !OTHER_CATEGORY.equals(find.category()) || Texts.length(find.name()) >= 2;
        errors.unless(telling, "name", "TOO_SHORT", 2);
        atMost(errors, "name", find.name(), SHORT_TEXT);
        atMost(errors, "brand", find.brand(), SHORT_TEXT);
        atMost(errors, "model", find.model(), SHORT_TEXT);
        atMost(errors, "spec", find.spec(), SHORT_TEXT);
        atMost(errors, "serial", find.serial(), SHORT_TEXT);
        atMost(errors, "features", find.features(), FEATURES);
        atMost(errors, "condition", find.condition(), NOTE);
        errors.unless(find.quantity() != null, "quantity", "REQUIRED");
        errors.unless(
                find.quantity() == null || (find.quantity() >= 1 && find.quantity() <= MOST_PIECES),
                "quantity",
                "OUT_OF_RANGE",
                1,
                MOST_PIECES);
        flags(errors, find);
        errors.unless(find.colours().size() <= MOST_COLOURS, "colours", "TOO_MANY", MOST_COLOURS);
        find.colours().stream()
                .filter(colour -> !ShippedCodes.COLOURS.contains(colour))
                .forEach(colour -> errors.add("colours", "UNKNOWN_CODE", colour));
        errors.unless(find.hiddenFeatures().size() <= MOST_HIDDEN, "hiddenFeatures", "TOO_MANY", MOST_HIDDEN);
        for (int i = 0; i < find.hiddenFeatures().size(); i++) {
            atMost(errors, "hiddenFeatures/" + (i + 1), find.hiddenFeatures().get(i), NOTE);
        }
    }

    /** Only those that matter for a find; what a client tells of a loss is no matter here. */
    private void flags(FieldErrors errors, RegisterFind find) {
        List<String> asked = surroundings.category(find.category()).stream()
                .flatMap(category -> category.getSameDayFlags().stream())
                .map(RiskFlagView::getCode)
                .toList();
        boolean judged = surroundings.category(find.category()).isPresent();
        errors.unless(find.riskFlags().size() <= MOST_CONTENTS, "riskFlags", "TOO_MANY", MOST_CONTENTS);
        find.riskFlags().stream()
                .limit(MOST_CONTENTS)
                .filter(code -> judged && !asked.contains(code))
                .forEach(code -> errors.add("riskFlags", "UNKNOWN_CODE", code));
    }

    private static void contents(FieldErrors errors, List<Content> contents) {
        errors.unless(contents.size() <= MOST_CONTENTS, "contents", "TOO_MANY", MOST_CONTENTS);
        for (int i = 0; i < contents.size(); i++) {
            String path = "contents/" + (i + 1);
            code(errors, path + "/kind", contents.get(i).kind(), ShippedCodes.CONTENT_KINDS);
            atMost(errors, path + "/text", contents.get(i).text(), CONTENT_TEXT);
        }
    }

    private static void value(FieldErrors errors, EstimatedValue value) {
        if (value == null) {
            return;
        }
        BigDecimal amount = value.amount();
        errors.unless(amount != null, "estimatedValue/amount", "REQUIRED");
        boolean inRange = amount == null
                || (amount.signum() >= 0
                        && amount.compareTo(MOST_YUAN) <= 0
                        && amount.stripTrailingZeros().scale() <= 2);
        errors.unless(inRange, "estimatedValue/amount", "OUT_OF_RANGE", 0, MOST_YUAN.toPlainString());
        code(errors, "estimatedValue/currency", value.currency(), List.of(CURRENCY));
        code(errors, "estimatedValue/proof", value.proof(), ShippedCodes.VALUE_PROOFS);
    }

    /** No photo at all of an identity document or bank card (L-08). */
    private void photos(FieldErrors errors, List<String> photos, String category) {
        boolean forbidden = surroundings
                .category(category)
                .map(CategoryView::isPhotoForbidden)
                .orElse(false);
        if (forbidden && !photos.isEmpty()) {
            errors.add("photos", "ID_PHOTO_REFUSED");
            return;
        }
        errors.unless(photos.size() <= MOST_PHOTOS, "photos", "TOO_MANY", MOST_PHOTOS);
        for (int i = 0; i < photos.size(); i++) {
            String path = "photos/" + (i + 1);
            String mediaType = surroundings.mediaType(photos.get(i)).orElse(null);
            errors.unless(mediaType != null, path, "UNKNOWN_FILE");
            errors.unless(mediaType == null || mediaType.startsWith("image/"), path, "NOT_A_PHOTO");
        }
    }

    private static void code(FieldErrors errors, String field, String code, List<String> known) {
        errors.unless(code != null, field, "REQUIRED");
        errors.unless(code == null || known.contains(code), field, "UNKNOWN_CODE", code);
    }

    private static void atMost(FieldErrors errors, String field, String text, int max) {
        errors.unless(Texts.length(text) <= max, field, "TOO_LONG", max);
    }
}
