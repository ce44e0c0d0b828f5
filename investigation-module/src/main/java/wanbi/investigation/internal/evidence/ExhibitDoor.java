package wanbi.investigation.internal.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.investigation.api.ExhibitRefused;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.Exhibits;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ExhibitDoor implements Exhibits {

    /** Outside the house it goes by the manager's word alone. */
    private static final Set<String> OUTSIDE = Set.of(Party.POLICE, Party.OWNER);

    @Inject
    ExhibitShelf shelf;

    @Inject
    HoldShelf holds;

    @Inject
    ExhibitHands hands;

    @Inject
    ExhibitSteps steps;

    @Inject
    InvestigatedCases cases;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public ExhibitView register(ExhibitCommand.Register said) {
        InvestigatedCase about = cases.lockAtScene(said.caseNumber());
        if (!about.isOpen()) {
            throw ExhibitRefused.caseEnded(about.getStatus());
        }
        Instant now = clock.instant();
        SoundExhibit sound = SoundExhibit.judged(said, files::find, now);
        int number = 1 + shelf.of(about.getNumber()).size();
        Exhibit exhibit = Exhibit.registered(number, about, sound, staff, now);
        ExhibitStep first = exhibit.pass(SoundTransfer.first(Party.staff(staff.id(), staff.name()), now, staff.id()));
        shelf.add(exhibit, first);
        steps.registered(exhibit, sound, now);
        return shelf.shown(exhibit);
    }

    /** Also after the case's end: what is held has to go somewhere. */
    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public ExhibitView transfer(ExhibitCommand.Transfer said) {
        cases.lockAtScene(ExhibitCommand.caseOf(said.exhibit()));
        Exhibit exhibit = shelf.lock(said.exhibit());
        StaleRecord.refuseUnless(said.version(), exhibit.version());
        ExhibitHands.refuseWithoutFrom(said);
        exhibit.refuseUnlessHeldBy(said.from());
        boolean outside =
                said.to() != null && OUTSIDE.contains(String.valueOf(said.to().kind()));
        if (outside && !isInTheManagersPlace(exhibit.site())) {
            throw ExhibitRefused.byManager();
        }
        if (said.to() != null && Party.OWNER.equals(said.to().kind())) {
            holds.standing(exhibit.caseNumber()).stream().findFirst().ifPresent(hold -> {
                throw ExhibitRefused.held(hold.id());
            });
        }
        Party from = exhibit.holder();
        SoundTransfer sound = hands.judged(said, exhibit, clock.instant());
        shelf.add(exhibit.pass(sound));
        steps.transferred(exhibit, from, sound);
        return shelf.shown(exhibit);
    }

    private boolean isInTheManagersPlace(SiteCode site) {
        return staff.hasRole(site, Role.MANAGER) || staff.hasRole(site, Role.HEAD_OFFICE);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ExhibitView> ofCase(CaseNumber number) {
        cases.look(number);
        return shelf.shown(shelf.of(number));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ExhibitView get(ExhibitCommand.Ref ref) {
        cases.look(ExhibitCommand.caseOf(ref.exhibit()));
        return shelf.shown(shelf.get(ref.exhibit()));
    }
}
