package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes into a case's chain what triage says of it; whom somebody suspects stands under paths that readers do not see. */
@ApplicationScoped
class TheftJournal {

    @Inject
    Journal journal;

    void related(LossCase theft, SaidRelation said) {
        journal.append(of(theft, "RELATION_SAID")
                .fact("relationVersion", theft.relations().size())
                .fact("relationSource", said.source())
                .personal("theftRelation", said.relation().name())
                .personal(
                        "suspectedStaff",
                        said.suspectedStaff().isEmpty()
                                ? null
                                : said.suspectedStaff().toString())
                .because(said.reason()));
    }

    void leftToHeadOffice(LossCase theft) {
        journal.append(of(theft, theft.isLeftToHeadOffice() ? "LEFT_TO_HEAD_OFFICE" : "GIVEN_BACK_TO_SITE"));
    }

    /** Both know of each other, each in its own chain. */
    void converted(LossCase before, LossCase after) {
        journal.append(of(before, "CASE_CONVERTED")
                .fact("into", after.number())
                .because(before.ending().because()));
    }

    void wentBack(LossCase before, LossCase original) {
        converted(before, original);
        journal.append(of(original, "CASE_CONVERTED_BACK")
                .fact("case", before.number())
                .because(before.ending().because()));
    }

    void caredFor(LossCase theft, String reason) {
        journal.append(of(theft, "AFTERCARE_BEGUN").because(reason));
    }

    void dismissed(LossCase dismissed) {
        journal.append(of(dismissed, "THEFT_DISMISSED")
                .fact("clientAgreementFile", dismissed.ending().agreementFile())
                .because(dismissed.ending().because()));
    }

    private static JournalEntry of(LossCase lossCase, String act) {
        return JournalEntry.of(Chain.of(lossCase.number()), act);
    }
}
