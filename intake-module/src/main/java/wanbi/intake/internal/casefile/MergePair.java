package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import wanbi.intake.api.EndCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Subject;

/** Two cases that are to become one, locked in the order of their numbers: two merges that cross wait, and do not hang. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MergePair {

    private static final Role[] MERGING = {Role.MANAGER, Role.HEAD_OFFICE, Role.SYSTEM};

    @Inject
    CaseFile cases;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    record Locked(LossCase child, LossCase master) {}

    Locked lock(EndCommand.Merge command) {
        CaseNumber child = command.caseNumber();
        CaseNumber master = master(command.into());
        if (child.equals(master)) {
            throw new InvalidInput("into", "MERGE_INTO_ITSELF");
        }
        refuseUnlessMayMergeInto(master);
        if (child.value().compareTo(master.value()) < 0) {
            LossCase first = cases.lock(child);
            return new Locked(first, cases.lock(master));
        }
        LossCase first = cases.lock(master);
        return new Locked(cases.lock(child), first);
    }

    private static CaseNumber master(String typed) {
        String number = Texts.clean(typed);
        return CaseNumber.parse(number == null ? null : number.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new InvalidInput("into", number == null ? "REQUIRED" : "NO_CASE_NUMBER"));
    }

    /** The door has judged the one; the other may lie elsewhere, or be hidden from the caller (I12, I16). */
    private void refuseUnlessMayMergeInto(CaseNumber master) {
        Subject subject = Subject.of(master);
        boolean may =
                access.sitesOf(subject).stream().anyMatch(this::mayMergeAt) && !access.isHidden(subject, staff.id());
        if (!may) {
            throw new UnknownThing(master.value());
        }
    }

    private boolean mayMergeAt(SiteCode site) {
        for (Role role : MERGING) {
            if (staff.hasRole(site, role)) {
                return true;
            }
        }
        return false;
    }
}
