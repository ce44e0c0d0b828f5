package wanbi.intake.internal.matching;

import java.util.Collections;
import java.util.List;

/** Do the same numbers and letters stand on them: model, serial number, IMEI? */
final class NumberSense {

    private static final int TAIL = 4;

    private NumberSense() {}

    static void model(Portrait lost, Portrait found, Findings findings) {
        if (lost.codes().isEmpty()) {
            if (!found.codes().isEmpty()) {
                findings.add("MODEL", LooksSense.NOT_TOLD * lost.talk(), "MODEL_NOT_TOLD");
            }
        } else if (Collections.disjoint(lost.codes(), found.codes())) {
            findings.add("MODEL", found.codes().isEmpty() ? -0.5 : -1, "MODEL_UNSEEN");
        } else {
            List<String> shared = lost.codes().stream()
                    .filter(found.codes()::contains)
                    .sorted()
                    .toList();
            findings.add(
                    "MODEL", Math.min(2.5 + shared.size(), 5), "MODEL_SAME", () -> List.of(String.join(" ", shared)));
        }
    }

    /** Of long numbers people know the last four characters; equal ones are rarely chance. */
    static void serial(Portrait lost, Portrait found, Findings findings) {
        String told = lost.serial();
        String seen = found.serial();
        if (told == null || seen == null) {
            return;
        }
        if (told.equals(seen)) {
            findings.add("SERIAL", 9, "SERIAL_SAME");
        } else if (told.endsWith(seen) || seen.endsWith(told)) {
            findings.add("SERIAL", 5, "SERIAL_TAIL");
        } else {
            boolean shortened = Math.min(told.length(), seen.length()) <= TAIL;
            findings.add("SERIAL", shortened ? -3 : -5, "SERIAL_OTHER");
        }
    }
}
