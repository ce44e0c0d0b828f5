package wanbi.intake.internal.custody;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wanbi.intake.api.StoragePlaces.StoragePlaceDraft;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;

/** What is said of a storage place beside its code: cleaned and judged before it gets near one. */
record StorageFacts(String name, String kind, Integer capacity, List<String> keyHolders) {

    private static final int NAME_MAX = 60;
    private static final int CAPACITY_MAX = 100_000;
    private static final Pattern LOCAL_CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int CODE_MAX = 40;

    static StorageFacts of(StoragePlaceDraft draft) {
        List<String> keys = draft.keyHolders() == null ? List.of() : draft.keyHolders();
        return new StorageFacts(
                Texts.clean(draft.name()),
                Texts.clean(draft.kind()),
                draft.capacity(),
                keys.stream().distinct().toList());
    }

    /** @param colleagues ids of those who work at the site */
    void judgeKeys(FieldErrors errors, Set<String> colleagues) {
        keyHolders.stream()
                .filter(key -> !colleagues.contains(key))
                .findFirst()
                .ifPresent(key -> errors.add("keyHolders", "UNKNOWN_STAFF", key));
    }

    void judge(FieldErrors errors) {
        errors.unless(name != null, "name", "REQUIRED");
        errors.unless(Texts.length(name) <= NAME_MAX, "name", "TOO_LONG", NAME_MAX);
        errors.unless(kind != null, "kind", "REQUIRED");
        errors.unless(kind == null || StorageKind.isKnown(kind), "kind", "UNKNOWN_CODE");
        errors.unless(
                capacity == null || (capacity > 0 && capacity <= CAPACITY_MAX),
                "capacity",
                "OUT_OF_RANGE",
                1,
                CAPACITY_MAX);
    }

    /** Storage places bear the code of their site, so that a label read elsewhere shows where it belongs. */
    static void judgeCode(FieldErrors errors, SiteCode site, String code) {
        String prefix = site.value() + "-";
        boolean fits = code != null
                && code.length() <= CODE_MAX
                && code.startsWith(prefix)
                && LOCAL_CODE.matcher(code.substring(prefix.length())).matches();
        errors.unless(code != null, "code", "REQUIRED");
        errors.unless(code == null || fits, "code", "STORAGE_CODE_SHAPE", prefix);
    }
}
