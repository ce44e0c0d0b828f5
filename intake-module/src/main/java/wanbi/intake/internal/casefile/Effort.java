package wanbi.intake.internal.casefile;

import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.Obligation;

/**
 * What has been done for a case, as the plan, the other contexts and the client know it.
 *
 * @param owed codes of required steps that are neither done nor deviated from nor excused
 * @param obligations what other contexts still owe it
 * @param clientTold that the client knows how it stands
 */
record Effort(List<String> owed, List<Obligation> obligations, boolean clientTold) {

    /** What the plan calls looking (R06, R07). */
    private static final Set<String> LOOKING = Set.of("FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "DISPATCH", "SEARCH");

    private static final Set<String> CARE = Set.of("REASSURE", "EDUCATE", "SUMMARY");

    /** Nobody stops looking before looking is done. */
    void refuseUnlessEnough() {
        List<String> stillLooking = owed.stream().filter(LOOKING::contains).toList();
        if (!stillLooking.isEmpty()) {
            throw CaseRefused.watchStepsOpen(stillLooking);
        }
        refuseIfObliged();
        if (!clientTold) {
            throw CaseRefused.clientNotTold();
        }
    }

    /** Care comes after the client was looked after, told and shown what was done (R18). */
    void refuseUnlessCaredFor() {
        List<String> left = owed.stream().filter(CARE::contains).toList();
        if (!left.isEmpty()) {
            throw CaseRefused.stepNotDone(left);
        }
        if (!clientTold) {
            throw CaseRefused.clientNotTold();
        }
    }

    void refuseUnlessAllDone() {
        if (!owed.isEmpty()) {
            throw CaseRefused.stepNotDone(owed);
        }
        refuseIfObliged();
    }

    private void refuseIfObliged() {
        if (!obligations.isEmpty()) {
            throw CaseRefused.obligationsOpen(obligations.stream().distinct().toList());
        }
    }
}
