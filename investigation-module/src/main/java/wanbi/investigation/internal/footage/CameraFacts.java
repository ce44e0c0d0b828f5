package wanbi.investigation.internal.footage;

import wanbi.investigation.api.CameraCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What a draft says of a camera, cleaned. */
record CameraFacts(
        String place,
        String coverage,
        String equipmentNumber,
        String locationClass,
        Integer configuredDays,
        Integer requiredDays) {

    static final int LONGEST_DAYS = 3_650;
    private static final int LONGEST_COVERAGE = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int USUAL_DAYS = 30;

    static CameraFacts of(CameraCommand.Draft draft) {
        Integer required = draft.requiredRetentionDays();
        return new CameraFacts(
                Texts.clean(draft.place()),
                Texts.clean(draft.coverage()),
                Texts.clean(draft.equipmentNumber()),
                Texts.clean(draft.locationClass()),
                draft.configuredRetentionDays(),
                required == null ? Integer.valueOf(USUAL_DAYS) : required);
    }

    void judge(FieldErrors errors) {
        errors.unless(place != null, "place", "REQUIRED");
        errors.unless(coverage != null, "coverage", "REQUIRED");
        errors.unless(Texts.length(coverage) <= LONGEST_COVERAGE, "coverage", "TOO_LONG", LONGEST_COVERAGE);
        errors.unless(Texts.length(equipmentNumber) <= LONGEST_NUMBER, "equipmentNumber", "TOO_LONG", LONGEST_NUMBER);
        judgeLocation(errors);
        errors.unless(configuredDays != null, "configuredRetentionDays", "REQUIRED");
        errors.unless(isSpan(configuredDays), "configuredRetentionDays", "OUT_OF_RANGE", 1, LONGEST_DAYS);
        errors.unless(isSpan(requiredDays), "requiredRetentionDays", "OUT_OF_RANGE", 1, LONGEST_DAYS);
    }

    private void judgeLocation(FieldErrors errors) {
        if (locationClass == null) {
            errors.add("locationClass", "REQUIRED");
            return;
        }
        var known = LocationClass.of(locationClass);
        errors.unless(known.isPresent(), "locationClass", "UNKNOWN_CODE", locationClass);
        errors.unless(known.filter(LocationClass::isForbidden).isEmpty(), "locationClass", "LOCATION_FORBIDDEN");
    }

    private static boolean isSpan(Integer days) {
        return days == null || days >= 1 && days <= LONGEST_DAYS;
    }
}
