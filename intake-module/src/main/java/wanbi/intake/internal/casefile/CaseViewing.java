package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.CaseView;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.SiteBook;

/** Shows a case with what others know of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseViewing {

    @Inject
    CaseFile cases;

    @Inject
    SiteBook sites;

    @Inject
    BesideCase beside;

    @Inject
    CurrentStaff staff;

    CaseView of(LossCase shown, Veil veil) {
        return CaseShowing.of(
                shown,
                sites.site(shown.site()).getName(),
                beside.of(shown.number()),
                cases.mergedInto(shown.number()),
                veil,
                RelationSight.at(shown.site(), staff));
    }
}
