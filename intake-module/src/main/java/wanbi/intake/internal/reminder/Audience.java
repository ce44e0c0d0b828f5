package wanbi.intake.internal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Subject;

/** Who may be told of a case: nobody whom it suspects, and not the site where it is left to head office (I16). */
@ApplicationScoped
class Audience {

    @Inject
    AccessRegister access;

    boolean mayKnow(CaseNumber number, StaffId colleague) {
        return !access.isHidden(Subject.of(number), colleague);
    }

    boolean maySiteKnow(CaseNumber number) {
        return !access.isLeftToHeadOffice(Subject.of(number));
    }
}
