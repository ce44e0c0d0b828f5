package wanbi.investigation.internal.scene;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneRefused;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Directory;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.StaffContacts;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class SceneDoor implements SceneWork {

    @Inject
    SceneShelf shelf;

    @Inject
    SceneCases cases;

    @Inject
    SceneSteps steps;

    @Inject
    AccessRegister access;

    @Inject
    StaffContacts colleagues;

    @Inject
    Directory directory;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public SceneView arrive(SceneCommand.Arrive said) {
        InvestigatedCase about = cases.lockOpen(said);
        Instant now = clock.instant();
        SceneCheck check = new SceneCheck(now);
        Instant at = check.time("at", said.at(), about.getReportedAt(), "SCENE_BEFORE_REPORT");
        check.refuse();
        shelf.add(SceneArrival.of(about.getNumber(), at, staff, now));
        steps.arrived(about, at, now);
        return shelf.shown(about);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public SceneView checkFacts(SceneCommand.CheckFacts said) {
        InvestigatedCase about = cases.lockOpen(said);
        boolean none = FactVerdict.NOT_THEFT.name().equals(said.verdict());
        if (none && !isInTheManagersPlace(about.getSite())) {
            throw SceneRefused.verdictByManager();
        }
        CaseNumber number = about.getNumber();
        Instant now = clock.instant();
        Instant arrived = shelf.arrivals(number).stream()
                .map(SceneArrival::at)
                .min(Instant::compareTo)
                .orElse(null);
        SoundFactCheck sound = SoundFactCheck.judged(said, about.getReportedAt(), arrived, files::find, now);
        FactCheck check = FactCheck.of(number, 1 + shelf.factChecks(number).size(), sound, staff, now);
        shelf.add(check);
        steps.checked(about, check.view().getNumber(), sound, now);
        if (none) {
            cases.dismiss(number, sound);
        }
        return cases.shown(number);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public SceneView protect(SceneCommand.Protect said) {
        InvestigatedCase about = cases.lockOpen(said);
        if (shelf.isHeld(about.getNumber())) {
            throw SceneRefused.alreadyProtected();
        }
        Instant now = clock.instant();
        SoundProtection sound = SoundProtection.judged(
                        said,
                        about.getReportedAt(),
                        guard -> isGuardOf(guard, about.getSite()),
                        file -> files.find(file).isPresent(),
                        now)
                .named(said.guard() == null ? null : directory.nameOf(said.guard()));
        int number = 1 + shelf.protections(about.getNumber()).size();
        SceneProtection begun = SceneProtection.begun(number, about, sound, staff, now);
        shelf.add(begun);
        steps.began(about, begun, sound, now);
        return shelf.shown(about);
    }

    private boolean isGuardOf(StaffId guard, SiteCode site) {
        return colleagues.holding(Role.GUARD, site).stream()
                .anyMatch(one -> one.staff().equals(guard));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public SceneView enter(SceneCommand.Enter said) {
        InvestigatedCase about = cases.lockTheft(said);
        protectionOf(about).refuseUnlessActive();
        Instant now = clock.instant();
        SoundEntry sound = SoundEntry.judged(said, now);
        int number = 1 + shelf.entries(about.getNumber()).size();
        shelf.add(SceneEntry.of(about.getNumber(), number, sound, staff, now));
        steps.entered(about, number, sound, now);
        return shelf.shown(about);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public SceneView leave(SceneCommand.Leave said) {
        InvestigatedCase about = cases.lockTheft(said);
        SceneEntry entry = shelf.entries(about.getNumber()).stream()
                .filter(one -> one.number() == said.entry())
                .findFirst()
                .orElseThrow(() -> new UnknownThing("entry"));
        Instant now = clock.instant();
        entry.leave(said, staff, now);
        shelf.save();
        steps.left(about, entry, now);
        return shelf.shown(about);
    }

    @Override
    @Guarded({Role.GUARD, Role.MANAGER})
    public SceneView release(SceneCommand.Release said) {
        InvestigatedCase about = cases.lockTheft(said);
        SceneProtection kept = protectionOf(about);
        kept.refuseUnlessActive();
        if (Releaser.MANAGER.name().equals(said.by()) && !isInTheManagersPlace(about.getSite())) {
            throw SceneRefused.releaseByManager();
        }
        Instant now = clock.instant();
        SoundRelease sound = SoundRelease.judged(said, kept.startedAt(), now);
        kept.release(sound, staff);
        shelf.save();
        steps.released(about, kept, sound, now);
        return shelf.shown(about);
    }

    private SceneProtection protectionOf(InvestigatedCase about) {
        return shelf.lastProtection(about.getNumber()).orElseThrow(SceneRefused::notProtected);
    }

    /** Head office gets here alone where a case is left to it (I16). */
    private boolean isInTheManagersPlace(SiteCode site) {
        return staff.hasRole(site, Role.MANAGER) || staff.hasRole(site, Role.HEAD_OFFICE);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public SceneView of(CaseNumber number) {
        return shelf.shown(cases.look(number));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public List<SceneView> held(SceneCommand.Held query) {
        var hidden = access.casesHiddenFrom(staff.id());
        List<SiteCode> asked = staff.sitesWith(Role.DESK, Role.GUARD, Role.MANAGER, Role.SYSTEM).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .toList();
        return shelf.held(asked).stream()
                .map(SceneProtection::caseNumber)
                .filter(number -> !hidden.contains(number))
                .map(cases::shown)
                .toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream photo(SceneCommand.Photo photo) {
        cases.look(photo.caseNumber());
        if (photo.file() == null || !shelf.shows(photo.caseNumber(), photo.file())) {
            throw new UnknownThing("photo");
        }
        return files.open(photo.file());
    }
}
