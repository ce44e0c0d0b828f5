package wanbi.intake.internal.casefile;

import static wanbi.intake.internal.casefile.ReportForm.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wanbi.intake.api.CaseProgress.ReturnedLine;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;

/** Cases on their way. */
final class ReportedLosses {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CaseNumber NUMBER = new CaseNumber("SH01-GS-20261122-001");

    private ReportedLosses() {}

    /** Written down by the guard at the gate, to be accepted by the desk. */
    static LossCase aReportedLossOf(String... things) {
        return open(false, Houses.aGuard(), things);
    }

    static LossCase anAcceptedLossOf(String... things) {
        return open(true, Houses.aClerk(), things);
    }

    static LossCase aReferralOf(String thing) {
        ReportForm form = ReportForm.of(ThingForm.a(thing));
        form.outOfArea = true;
        form.place = null;
        form.accept = false;
        return open(form, Houses.aClerk());
    }

    /** Each line linked to the found item of its number. */
    static LossCase aLossWaitingWith(String... things) {
        LossCase waiting = anAcceptedLossOf(things);
        for (int line = 1; line <= things.length; line++) {
            link(waiting, line, tag(line), 1);
        }
        return waiting;
    }

    /** As {@link #aLossWaitingWith}, of a client with this telephone. */
    static LossCase aLossWaitingOf(String phone) {
        ReportForm form = ReportForm.of(ThingForm.a("钱包"));
        form.client = new ReportLoss.Client("王小明", phone, "OWNER", "3-1201", true);
        LossCase waiting = open(form, Houses.aClerk());
        link(waiting, 1, tag(1), 1);
        return waiting;
    }

    static LossCase aLossBeingComparedWith(String... things) {
        LossCase compared = aLossWaitingWith(things);
        compared.beginComparison();
        return compared;
    }

    static LossCase aReturnedLossOf(String thing) {
        LossCase returned = aLossBeingComparedWith(thing);
        returned.handedOver(List.of(new ReturnedLine(1, tag(1), 1)), NOW);
        return returned;
    }

    static CaseLink link(LossCase to, int line, ItemTag tag, int quantity) {
        LinkedThing thing = new LinkedThing(tag, "WALLET", "钱包", quantity, NOW.minusSeconds(60), NOW, "静安中心 › 大堂");
        return to.link(to.lineToLink(line), thing, quantity, Houses.aClerk(), NOW);
    }

    static ItemTag tag(int number) {
        return ItemTag.of(new wanbi.kernel.SiteCode("SH01"), TODAY, number);
    }

    static Acceptance aSlip() {
        return Acceptance.of("SH01-HZ-20261122-001", "7F3K92QX", Houses.aClerk(), NOW);
    }

    static LossCase open(ReportForm form, Actor actor) {
        LossReport report = LossReport.judged(form.typed(), Houses.aHouse());
        Instant received = NOW;
        Receipt receipt = Receipt.of(report.said(), TODAY, actor, received);
        return LossCase.report(NUMBER, report, receipt, form.accept ? aSlip() : null);
    }

    private static LossCase open(boolean accepted, Actor actor, String... things) {
        ReportForm form = new ReportForm();
        form.accept = accepted;
        for (String thing : things) {
            Item item = ThingForm.a(thing);
            form.items.add(item);
        }
        return open(form, actor);
    }
}
