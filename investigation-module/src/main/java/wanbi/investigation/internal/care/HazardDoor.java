package wanbi.investigation.internal.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.event.WorkChanged;
import wanbi.investigation.api.CareRefused;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.api.HazardView;
import wanbi.investigation.api.Hazards;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Directory;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class HazardDoor implements Hazards {

    @Inject
    HazardShelf shelf;

    @Inject
    CareShelf care;

    @Inject
    InvestigatedCases cases;

    @Inject
    CaseLocks locks;

    @Inject
    AccessRegister access;

    @Inject
    SiteBook sites;

    @Inject
    Directory directory;

    @Inject
    FileStore files;

    @Inject
    CaseAlarms alarms;

    @Inject
    Journal journal;

    @Inject
    Event<WorkChanged> workChanged;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE})
    public HazardView register(HazardCommand.Register said) {
        InvestigatedCase about = cases.lock(said.caseNumber());
        if (CareSteps.isElsewhere(about.getStatus())) {
            throw CareRefused.otherCase(about.getStatus());
        }
        SiteCode site = about.getSite();
        SoundHazard sound = SoundHazard.judged(
                said,
                place -> sites.place(site, place).isPresent(),
                colleague -> works(colleague, site),
                earlier -> shelf.find(earlier)
                        .filter(one -> one.site().equals(site))
                        .isPresent(),
                sites.today(site));
        Instant now = clock.instant();
        int number = 1 + shelf.of(about.getNumber()).size();
        Hazard hazard = Hazard.registered(number, about, sound, directory.nameOf(sound.responsible()), staff, now);
        care.add(hazard);
        if (sound.repeats() != null) {
            shelf.get(sound.repeats()).recurred(now);
        }
        return done(
                hazard,
                entry(hazard, "HAZARD_REGISTERED")
                        .fact("place", sound.place())
                        .fact("responsible", sound.responsible())
                        .fact("dueOn", sound.dueOn())
                        .fact("repeats", sound.repeats())
                        .personal("what", sound.what()),
                now);
    }

    private boolean works(StaffId colleague, SiteCode site) {
        return directory.staff(site).stream().anyMatch(one -> one.getId().equals(colleague));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public HazardView fix(HazardCommand.Fix said) {
        Hazard hazard = locked(said.hazard());
        FieldErrors errors = new FieldErrors();
        String how = SoundHazard.needed(said.how(), "how", errors);
        String proof = Texts.clean(said.proof());
        errors.unless(proof != null, "proof", "REQUIRED");
        errors.unless(proof == null || files.find(proof).isPresent(), "proof", "FILE_UNKNOWN");
        errors.refuse();
        Instant now = clock.instant();
        hazard.fixed(how, proof, staff, now);
        return done(hazard, entry(hazard, "HAZARD_FIXED").fact("proof", proof).personal("how", how), now);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public HazardView judge(HazardCommand.Judge said) {
        Hazard hazard = locked(said.hazard());
        Instant now = clock.instant();
        if (said.proved()) {
            hazard.proved(staff, now);
            alarms.settle(hazard.caseNumber(), CareSteps.KIND, hazard.reference(), now);
            return done(hazard, entry(hazard, "HAZARD_PROVED"), now);
        }
        FieldErrors errors = new FieldErrors();
        String reason = SoundHazard.needed(said.reason(), "reason", errors);
        errors.refuse();
        hazard.sentBack();
        return done(hazard, entry(hazard, "HAZARD_SENT_BACK").because(reason), now);
    }

    /** The case first, then the hazard: the order that everybody keeps. */
    private Hazard locked(String id) {
        locks.lock(HazardCommand.caseOf(id));
        return shelf.get(id);
    }

    private static JournalEntry entry(Hazard hazard, String act) {
        return JournalEntry.of(Chain.of(hazard.caseNumber()), act).fact("hazard", hazard.id());
    }

    private HazardView done(Hazard hazard, JournalEntry entry, Instant now) {
        care.save();
        journal.append(entry);
        workChanged.fire(new WorkChanged(hazard.site(), now));
        return shelf.shown(hazard);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream proof(HazardCommand.Ref ref) {
        cases.look(HazardCommand.caseOf(ref.hazard()));
        return files.open(shelf.get(ref.hazard()).proof());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<HazardView> ofCase(CaseNumber number) {
        cases.look(number);
        return shelf.of(number).stream().map(shelf::shown).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<HazardView> list(HazardCommand.Listed query) {
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        List<SiteCode> asked =
                staff
                        .sitesWith(Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM)
                        .stream()
                        .filter(site -> query.site() == null || site.equals(query.site()))
                        .toList();
        return (query.proved() ? shelf.proved(asked) : shelf.open(asked))
                .stream()
                        .filter(hazard -> !hidden.contains(hazard.caseNumber()))
                        .map(shelf::shown)
                        .toList();
    }
}
