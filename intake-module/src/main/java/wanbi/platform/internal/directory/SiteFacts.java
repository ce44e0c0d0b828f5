package wanbi.platform.internal.directory;

import java.time.DateTimeException;
import java.time.ZoneId;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;

/** What is said of a site beside its code: cleaned and judged before it gets near one. */
record SiteFacts(String name, String zone, String phone, String address, int households, int area, boolean closed) {

    private static final int NAME_MAX = 60;
    private static final int ADDRESS_MAX = 200;
    private static final String DEFAULT_ZONE = "Asia/Shanghai";

    static SiteFacts of(SiteDraft draft) {
        String zone = Texts.clean(draft.zone());
        return new SiteFacts(
                Texts.clean(draft.name()),
                zone == null ? DEFAULT_ZONE : zone,
                Texts.clean(draft.phone()),
                Texts.clean(draft.address()),
                draft.households(),
                draft.area(),
                draft.closed());
    }

    void judge(FieldErrors errors) {
        Fields.text(errors, "name", name, NAME_MAX);
        Fields.phone(errors, "phone", phone);
        Fields.atMost(errors, "address", address, ADDRESS_MAX);
        errors.unless(isZone(zone), "zone", "INVALID");
        errors.unless(households >= 0, "households", "INVALID");
        errors.unless(area >= 0, "area", "INVALID");
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
