package wanbi.web.rest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.Claims;
import wanbi.handover.api.Receipts;
import wanbi.intake.api.CaseView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.web.rest.view.CaseShapes;
import wanbi.web.rest.view.Zones;

/** Composes a case with its claims and receipts, which handover keeps. */
@ApplicationScoped
public class CaseAnswers {

    /** Who may read claims (E.6); guards and CCTV see the case without them. */
    private static final Set<Role> CLAIM_READERS = EnumSet.of(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);

    @Inject
    Claims claims;

    @Inject
    Receipts receipts;

    @Inject
    CurrentStaff staff;

    @Inject
    Zones zones;

    /** A case that is new: nobody can have claimed anything. */
    JsonObject shape(CaseView view) {
        return CaseShapes.whole(view, List.of(), List.of(), zones.of(view.getSite()));
    }

    JsonObject composed(CaseView view) {
        boolean mayReadClaims =
                staff.rolesAt(new SiteCode(view.getSite())).stream().anyMatch(CLAIM_READERS::contains);
        if (!mayReadClaims) {
            return shape(view);
        }
        CaseNumber number = new CaseNumber(view.getCaseNumber());
        return CaseShapes.whole(view, claims.ofCase(number), receipts.ofCase(number), zones.of(view.getSite()));
    }
}
