package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.CaseProgress.ReturnedLine;
import wanbi.intake.api.ReportLoss;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes the acts on a case into its chain; personal values and free text under the paths that readers mask. */
@ApplicationScoped
class CaseJournal {

    @Inject
    Journal journal;

    void reported(LossCase opened) {
        ReportLoss said = opened.said();
        JournalEntry entry = of(opened, "CASE_REPORTED")
                .fact("kind", opened.kind())
                .fact("channel", said.channel())
                .fact("reportedAt", said.reportedAt())
                .fact("place", said.place())
                .fact("items", things(said))
                .fact("convertedFrom", opened.convertedFrom())
                .personal("lateEntryReason", said.lateEntryReason())
                .personal("duplicateOverrideReason", said.duplicateOverrideReason())
                .personal("noClientReason", said.noClientReason());
        journal.append(withClient(withTheft(entry, said.theft()), said));
        if (opened.acceptance() != null) {
            accepted(opened);
        }
    }

    void accepted(LossCase accepted) {
        journal.append(of(accepted, "CASE_ACCEPTED")
                .fact("acceptance", accepted.acceptance().number())
                .fact("noticeVersion", accepted.said().noticeVersion())
                .fact("readBack", accepted.said().readBack()));
    }

    void openedAtCounter(LossCase opened) {
        ReportLoss said = opened.said();
        JournalEntry entry = of(opened, "CASE_OPENED_AT_COUNTER")
                .fact("acceptance", opened.acceptance().number())
                .fact("items", things(said));
        journal.append(withClient(entry, said));
        opened.links().forEach(link -> linked(opened, link));
    }

    void corrected(LossCase changed, Correction correction) {
        JournalEntry entry = of(changed, "CASE_CORRECTED").because(correction.reason());
        for (String path : correction.after().keySet()) {
            entry = entry.personal("before/" + path, correction.before().get(path))
                    .personal("after/" + path, correction.after().get(path));
        }
        journal.append(entry.fact("paths", String.join(" ", correction.after().keySet())));
    }

    void lineAdded(LossCase changed, CaseLine line) {
        journal.append(of(changed, "LINE_ADDED")
                .fact("line", line.line())
                .fact("category", line.category())
                .fact("quantity", line.quantity()));
    }

    void voided(LossCase voided) {
        journal.append(of(voided, "CASE_VOIDED").because(voided.voidReason()));
    }

    void lookingBegun(LossCase changed) {
        journal.append(of(changed, "LOOKING_BEGUN"));
    }

    void linked(LossCase changed, CaseLink link) {
        journal.append(of(changed, "ITEM_LINKED")
                .fact("line", link.line())
                .fact("itemTag", link.itemTag())
                .fact("quantity", link.quantity()));
    }

    void released(LossCase changed, CaseLink link, String reason) {
        journal.append(of(changed, "LINK_RELEASED")
                .fact("line", link.line())
                .fact("itemTag", link.itemTag())
                .because(reason));
    }

    void notified(LossCase changed, ToldClient told) {
        journal.append(of(changed, "CLIENT_NOTIFIED")
                .fact("channel", told.channel())
                .fact("outcome", told.outcome())
                .fact("at", told.at())
                .fact("message", told.message())
                .personal("other", told.other())
                .personal("text", told.text()));
    }

    void described(LossCase changed, int line, String description) {
        journal.append(of(changed, "CLAIMANT_DESCRIBED").fact("line", line).personal("features", description));
    }

    void comparisonBegun(LossCase changed) {
        journal.append(of(changed, "COMPARISON_BEGUN"));
    }

    void comparisonEnded(LossCase changed, String reason) {
        journal.append(of(changed, "COMPARISON_ENDED").because(reason));
    }

    void returned(LossCase changed, ReturnedLine line, String receiptNumber) {
        journal.append(of(changed, "LINE_RETURNED")
                .fact("line", line.line())
                .fact("itemTag", line.tag())
                .fact("quantity", line.quantity())
                .fact("receipt", receiptNumber));
    }

    void wentToPolice(LossCase changed, CaseLink link, CaseProgress.ToPolice gone) {
        journal.append(of(changed, "LINE_TO_POLICE")
                .fact("line", link.line())
                .fact("itemTag", link.itemTag())
                .fact("disposal", gone.batch())
                .fact("receipt", gone.receipt())
                .fact("caseStatus", changed.status())
                .personal("organ", gone.organ()));
    }

    void wronglyReturned(LossCase changed, ReturnedLine line, String receiptNumber) {
        journal.append(of(changed, "LINE_WRONGLY_RETURNED")
                .fact("line", line.line())
                .fact("itemTag", line.tag())
                .fact("quantity", line.quantity())
                .fact("receipt", receiptNumber));
    }

    void slipPrinted(LossCase printed) {
        journal.append(of(printed, "SLIP_PRINTED")
                .fact("acceptance", printed.acceptance().number()));
    }

    private static JournalEntry of(LossCase lossCase, String act) {
        return JournalEntry.of(Chain.of(lossCase.number()), act);
    }

    private static JournalEntry withTheft(JournalEntry entry, ReportLoss.Theft said) {
        return said == null
                ? entry
                : entry.fact("marks", String.join(" ", said.marks()))
                        .fact("policeFirst", said.policeFirst())
                        .personal("policeNumber", said.policeNumber());
    }

    private static JournalEntry withClient(JournalEntry entry, ReportLoss said) {
        return said.client() == null
                ? entry
                : entry.personal("client/name", said.client().name())
                        .personal("client/phone", said.client().phone())
                        .personal("client/unit", said.client().unit());
    }

    private static String things(ReportLoss said) {
        return said.items().stream()
                .map(item -> item.category() + "×" + item.quantity())
                .collect(Collectors.joining(" "));
    }
}
