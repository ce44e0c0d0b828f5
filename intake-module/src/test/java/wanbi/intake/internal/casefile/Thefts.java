package wanbi.intake.internal.casefile;

import java.util.List;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.TheftCommand;

/** Thefts as they are reported. */
final class Thefts {

    private Thefts() {}

    /** Nothing is known of whoever took it. */
    static ReportLoss.Theft aTheft(String... marks) {
        return new ReportLoss.Theft(List.of(marks), null, null, false, null, List.of());
    }

    static ReportLoss.Theft related(String relation, String source, String... staff) {
        return new ReportLoss.Theft(List.of(), relation, source, false, null, List.of(staff));
    }

    static ReportForm form(ReportLoss.Theft theft) {
        ReportForm form = ReportForm.of(ThingForm.a("钱包"));
        form.lossMode = null;
        form.theft = theft;
        return form;
    }

    static LossCase reported(ReportLoss.Theft theft) {
        return ReportedLosses.open(form(theft), Houses.aClerk());
    }

    static SaidRelation said(LossCase theft, String relation, String source, String... staff) {
        var command = new TheftCommand.Relate(theft.number(), null, relation, source, List.of(staff), "客户补充");
        return SaidRelation.judged(command, theft.relation(), Houses.aHouse().employed());
    }
}
