package wanbi.intake.internal.founditem;

import java.util.Arrays;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ResidentNumber;
import wanbi.kernel.FieldErrors;

/** Whole identity numbers have no place in a description (L-08, L-30). */
final class IdentityNumbers {

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

    private static void judge(FieldErrors errors, String field, String... texts) {
        errors.unless(Arrays.stream(texts).noneMatch(ResidentNumber::standsIn), field, "ID_NUMBER_REFUSED");
    }
}
