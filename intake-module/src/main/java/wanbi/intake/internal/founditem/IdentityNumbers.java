package wanbi.intake.internal.founditem;

import java.util.Arrays;
import java.util.regex.Pattern;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.kernel.FieldErrors;

/** Whole identity numbers have no place in a description (L-08, L-30): the last four characters are enough. */
final class IdentityNumbers {

    /** Eighteen characters with a date of birth in their middle. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");

    private IdentityNumbers() {}

    static void refuse(FieldErrors errors, RegisterFind find) {
        judge(errors, "placeNote", find.placeNote());
        judge(errors, "lateEntryReason", find.lateEntryReason());
        judge(errors, "finder/name", find.finder().name());
        judge(errors, "name", find.name());
        judge(errors, "brand", find.brand());
        judge(errors, "model", find.model());
        judge(errors, "spec", find.spec());
        judge(errors, "serial", find.serial());
        judge(errors, "features", find.features());
        judge(errors, "hiddenFeatures", find.hiddenFeatures().toArray(String[]::new));
        judge(errors, "condition", find.condition());
        judge(errors, "contents", find.contents().stream().map(Content::text).toArray(String[]::new));
    }

    static boolean standsIn(String text) {
        return text != null && NUMBER.matcher(text.replaceAll("[\\s-]", "")).find();
    }

    private static void judge(FieldErrors errors, String field, String... texts) {
        errors.unless(Arrays.stream(texts).noneMatch(IdentityNumbers::standsIn), field, "ID_NUMBER_REFUSED");
    }
}
