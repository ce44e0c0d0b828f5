package wanbi.intake.internal.tripwire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import wanbi.intake.api.AccessEvents;
import wanbi.intake.api.AccessReceipt;
import wanbi.intake.api.CardUseView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Masking;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class AccessEventDoor implements AccessEvents {

    private static final int SHOWN = 50;

    @Inject
    EventTaking taking;

    @Inject
    EventTable table;

    @Inject
    SiteBook sites;

    @Override
    @Guarded({Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public AccessReceipt take(Report report) {
        List<Use> uses = report.uses() == null ? List.of() : report.uses();
        if (uses.isEmpty()) {
            throw new InvalidInput("", "REQUIRED");
        }
        if (uses.size() > MOST) {
            throw new InvalidInput("", "TOO_MANY", MOST);
        }
        taking.refuseForeignSites(uses);
        taking.judgeAll(uses).refuse();
        return taking.keep(uses);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<CardUseView> usesOf(CaseNumber number) {
        return table.lost(number).stream()
                .flatMap(lost -> table.uses(lost, SHOWN).stream().map(event -> view(lost, event)))
                .sorted(Comparator.comparing(CardUseView::getAt).reversed())
                .limit(SHOWN)
                .toList();
    }

    private CardUseView view(LostCard lost, AccessEvent event) {
        return new CardUseView(
                Masking.serial(event.card()),
                event.site().value(),
                sites.site(event.site()).getName(),
                event.gate(),
                event.at(),
                lost.maybeByOwner(event));
    }
}
