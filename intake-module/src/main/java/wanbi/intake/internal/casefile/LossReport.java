package wanbi.intake.internal.casefile;

import java.util.List;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.api.ReportLoss.Theft;
import wanbi.kernel.FieldErrors;

/** A report that has been judged: whoever holds one may open a case with it. */
final class LossReport {

    private final ReportLoss said;
    private final String placePath;
    private final boolean shortLane;

    private LossReport(ReportCheck check) {
        this.said = check.cleaned();
        this.placePath = check.placePath();
        this.shortLane = check.isShortLane();
    }

    /** @throws wanbi.kernel.InvalidInput naming every wrong field */
    static LossReport judged(ReportLoss typed, Surroundings around) {
        ReportCheck check = new ReportCheck(typed, around);
        check.errors().refuse();
        return new LossReport(check);
    }

    /**
     * A correction may not add a fault; what was let in under the circumstances of its day stays.
     *
     * @throws wanbi.kernel.InvalidInput naming every fault that was not there before
     */
    static LossReport corrected(ReportLoss before, ReportLoss after, Surroundings around) {
        ReportCheck known = new ReportCheck(before, around);
        ReportCheck check = new ReportCheck(after, around);
        FieldErrors added = new FieldErrors();
        check.errors().all().stream()
                .filter(error -> !known.errors().all().contains(error))
                .forEach(error ->
                        added.add(error.field(), error.code(), error.arguments().toArray()));
        added.refuse();
        return new LossReport(check);
    }

    /** What was let in once is not judged again; a theft is taken, not lost, and who took it nobody has said yet. */
    static LossReport converted(ReportLoss before, boolean toTheft, Surroundings around) {
        FlatReport flat = FlatReport.of(before);
        if (!toTheft) {
            flat.put("lossMode", "CANNOT_FIND");
        }
        Theft unknown = new Theft(List.of(), null, null, false, null, List.of());
        return corrected(before, flat.report(toTheft ? unknown : null), around);
    }

    ReportLoss said() {
        return said;
    }

    String placePath() {
        return placePath;
    }

    boolean isShortLane() {
        return shortLane;
    }

    /** Null when nobody has left a number. */
    String phone() {
        return said.client() == null ? null : said.client().phone();
    }

    List<String> categories() {
        return said.items().stream().map(Item::category).distinct().toList();
    }
}
