package wanbi.intake.internal.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;

/** Values of a case to be replaced, with the reason; judged like a report (R05). */
final class Correction {

    private final LossReport report;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();
    private final String reason;

    private Correction(LossReport report, String reason) {
        this.report = report;
        this.reason = reason;
    }

    /** @throws InvalidInput naming every path that is unknown and every value that is wrong */
    static Correction of(ReportLoss said, Map<String, String> changes, String reason, Surroundings around) {
        FieldErrors errors = new FieldErrors();
        Map<String, String> wanted = changes == null ? Map.of() : changes;
        errors.unless(!wanted.isEmpty(), "changes", "REQUIRED");
        FlatReport flat = FlatReport.of(said);
        wanted.forEach((path, typed) -> put(flat, ReportPaths.normalised(path), typed, said, errors));
        String why = Reason.judged(reason, errors);
        errors.refuse();
        Correction correction = new Correction(LossReport.corrected(said, flat.report(), around), why);
        correction.note(wanted, FlatReport.of(said), FlatReport.of(correction.report.said()));
        return correction;
    }

    private static void put(FlatReport flat, String path, String typed, ReportLoss said, FieldErrors errors) {
        Optional<ReportPaths.Kind> kind = ReportPaths.kind(path, said.items().size());
        boolean here = said.theft() != null || !"marks".equals(path);
        if (kind.isEmpty() || !here) {
            errors.add(path, "NOT_CHANGEABLE");
            return;
        }
        try {
            flat.put(path, TypedValue.read(kind.get(), typed));
        } catch (IllegalArgumentException e) {
            errors.add(path, "INVALID");
        }
    }

    private void note(Map<String, String> wanted, FlatReport old, FlatReport cleaned) {
        for (String typed : wanted.keySet()) {
            String path = ReportPaths.normalised(typed);
            String was = TypedValue.written(old.value(path));
            String is = TypedValue.written(cleaned.value(path));
            if (!Objects.equals(was, is)) {
                before.put(path, was);
                after.put(path, is);
            }
        }
        if (after.isEmpty()) {
            throw new InvalidInput("changes", "NOTHING_CHANGED");
        }
    }

    LossReport report() {
        return report;
    }

    Map<String, String> before() {
        return before;
    }

    Map<String, String> after() {
        return after;
    }

    String reason() {
        return reason;
    }
}
