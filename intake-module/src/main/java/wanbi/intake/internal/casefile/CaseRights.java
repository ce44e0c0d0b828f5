package wanbi.intake.internal.casefile;

import java.time.LocalDate;
import wanbi.intake.api.CaseRefused;
import wanbi.kernel.Role;

/** Who may change what in which state (E.6), beyond what the door has judged by role and site. */
final class CaseRights {

    private CaseRights() {}

    /** Before acceptance guards mend what they took in and head office nothing; afterwards the desk and above. */
    static void refuseUnlessMayEdit(Actor actor, LossCase lossCase) {
        lossCase.status()
                .refuseIf(
                        CaseStatus.RETURNED,
                        CaseStatus.CLOSED,
                        CaseStatus.WITHDRAWN,
                        CaseStatus.MERGED,
                        CaseStatus.TO_POLICE,
                        CaseStatus.NOT_THEFT,
                        CaseStatus.CONVERTED,
                        CaseStatus.VOIDED);
        boolean accepted = lossCase.acceptance() != null;
        boolean ownEntry = actor.holds(Role.GUARD) && lossCase.isRecordedBy(actor.id());
        boolean may = actor.holds(Role.DESK, Role.MANAGER) || (accepted ? actor.holds(Role.HEAD_OFFICE) : ownEntry);
        if (!may) {
            throw CaseRefused.correctionNotAllowed();
        }
    }

    /** The desk takes back its own mistake of the day. */
    static void refuseUnlessMayVoid(Actor actor, LossCase lossCase, LocalDate today) {
        boolean ownOfToday = lossCase.isRecordedBy(actor.id())
                && lossCase.receipt().registeredOn().equals(today);
        if (!actor.holds(Role.MANAGER, Role.HEAD_OFFICE) && !ownOfToday) {
            throw CaseRefused.voidNotOwnOfToday();
        }
    }
}
