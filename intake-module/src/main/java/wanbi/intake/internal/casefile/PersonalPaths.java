package wanbi.intake.internal.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import wanbi.platform.api.Masking;

/**
 * Which values of a case are personal, told by the last word of their path, and how they read in revisions and
 * chronologies (I17). Hidden features stand in no read at all (F-8).
 */
final class PersonalPaths {

    private static final String HIDDEN = "＊＊＊";

    private PersonalPaths() {}

    static Map<String, String> masked(Map<String, String> values) {
        Map<String, String> masked = new LinkedHashMap<>();
        values.forEach((path, value) -> masked.put(path, masked(path, value)));
        return masked;
    }

    private static String masked(String path, String value) {
        if (value == null) {
            return null;
        }
        String part = path.substring(path.lastIndexOf('/') + 1);
        return switch (part) {
            case "name" -> path.contains("items/") ? value : Masking.name(value);
            case "phone" -> Masking.phone(value);
            case "unit" -> Masking.unit(value);
            case "serial" -> Masking.serial(value);
            case "hiddenFeatures",
                    "idLast4",
                    "theftRelation",
                    "suspectedStaff",
                    "observed",
                    "appearance",
                    "clueSource" -> HIDDEN;
            default -> value;
        };
    }
}
