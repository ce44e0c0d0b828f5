package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import wanbi.intake.api.AlarmView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Subject;

/** A lost card's alarm rings at gates of other sites too; there the case stays unknown (I12, I16). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlarmSight {

    private static final String OF_A_GATE = "ACCESS";

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    AlarmView shown(AlarmView alarm) {
        if (!OF_A_GATE.equals(alarm.getKind())) {
            return alarm;
        }
        Subject subject = Subject.of(new CaseNumber(alarm.getCaseNumber()));
        Set<SiteCode> own = staff.sitesWith();
        boolean known =
                access.sitesOf(subject).stream().anyMatch(own::contains) && !access.isHidden(subject, staff.id());
        return known ? alarm : alarm.withoutCase();
    }
}
