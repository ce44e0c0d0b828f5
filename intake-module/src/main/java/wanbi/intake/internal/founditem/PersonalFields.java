package wanbi.intake.internal.founditem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Masking;

/** Which values of a found item are shown masked (I17), and which not at all before a claim's answers are sealed. */
final class PersonalFields {

    static final String HIDDEN = "hiddenFeatures";

    /** A correction's values stand in the journal under the field's name with one of these before it. */
    static final String BEFORE = "before.";

    static final String AFTER = "after.";

    private static final Set<String> NAMES = Set.of("finder/name", "finder.name");
    private static final Set<String> PHONES = Set.of("finder/phone", "finder.phone");

    private PersonalFields() {}

    static String masked(String field, String value) {
        if (value == null) {
            return null;
        }
        if (NAMES.contains(field)) {
            return Masking.name(value);
        }
        if (PHONES.contains(field)) {
            return Masking.phone(value);
        }
        if ("serial".equals(field)) {
            return Masking.serial(value);
        }
        return HIDDEN.equals(field) ? String.valueOf(value.lines().count()) : value;
    }

    static ChronicleEntry masked(ChronicleEntry entry) {
        Map<String, String> shown = new LinkedHashMap<>();
        entry.getPersonal().forEach((key, value) -> shown.put(key, masked(fieldOf(key), value)));
        return new ChronicleEntry(
                entry.getNumber(),
                entry.getAt(),
                entry.getBy(),
                entry.getByName(),
                entry.getAct(),
                entry.getFacts(),
                shown,
                entry.getHash());
    }

    private static String fieldOf(String key) {
        return key.startsWith(BEFORE)
                ? key.substring(BEFORE.length())
                : key.startsWith(AFTER) ? key.substring(AFTER.length()) : key;
    }
}
