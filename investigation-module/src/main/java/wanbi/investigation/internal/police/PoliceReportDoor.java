package wanbi.investigation.internal.police;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.PoliceProgress;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceReportView;
import wanbi.investigation.api.PoliceReports;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.Subject;

/** The case first, then the report: the order that everybody keeps. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class PoliceReportDoor implements PoliceReports {

    private static final String IN_ANOTHER_CASE = "DOCUMENT_IN_ANOTHER_CASE";

    @Inject
    PoliceShelf shelf;

    @Inject
    PoliceSteps steps;

    @Inject
    PoliceProgress cases;

    @Inject
    InvestigatedCases readable;

    @Inject
    AccessRegister access;

    @Inject
    SiteBook sites;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public PoliceReportView call(PoliceCommand.Call said) {
        Concerned about = cases.lock(said.caseNumber());
        Instant now = clock.instant();
        SoundCall sound = SoundCall.judged(said, about, now);
        PoliceReport report = PoliceReport.called(1 + shelf.count(about.number()), about, sound, staff, now);
        shelf.add(report);
        shelf.save();
        steps.called(report, about, now);
        workOn(about);
        return shelf.shown(report, List.of());
    }

    /** A guard who has called the police is at the scene, and may tick off what is done there (E.6: assigned). */
    private void workOn(Concerned about) {
        if (staff.hasRole(about.site(), Role.GUARD) || staff.hasRole(about.site(), Role.CCTV)) {
            access.assign(Subject.of(about.number()), staff.id());
        }
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public PoliceReportView complete(PoliceCommand.Complete said) {
        PoliceReport report = locked(said.report());
        report.complete(said.details());
        shelf.save();
        steps.completed(report, clock.instant());
        return shelf.shown(report, List.of());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public PoliceReportView arrive(PoliceCommand.Arrive said) {
        PoliceReport report = locked(said.report());
        Instant now = clock.instant();
        SoundArrival sound = SoundArrival.judged(said, report, now);
        report.arrived(sound, staff);
        shelf.save();
        steps.arrived(report, sound, now);
        return shelf.shown(report, List.of());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public PoliceReportView document(PoliceCommand.Document said) {
        Concerned about = cases.lock(PoliceCommand.caseOf(said.report()));
        PoliceReport report = shelf.get(said.report());
        SoundDocument sound =
                SoundDocument.judged(said, file -> files.find(file).isPresent(), sites.today(report.site()));
        boolean elsewhere = isElsewhere(sound, report);
        boolean filedBefore = shelf.isFiled(about.number());
        Instant now = clock.instant();
        shelf.add(PoliceDocument.of(report, sound, staff, now));
        shelf.save();
        steps.documented(about, report, sound, elsewhere, filedBefore, now);
        return shelf.shown(report, elsewhere ? List.of(IN_ANOTHER_CASE) : List.of());
    }

    /** Which case it is nobody learns from here; of one that is hidden from the caller not even that there is one. */
    private boolean isElsewhere(SoundDocument said, PoliceReport report) {
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        return shelf.withDocument(said).stream()
                .anyMatch(other -> !other.equals(report.caseNumber()) && !hidden.contains(other));
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public PoliceReportView decide(PoliceCommand.Decide said) {
        Concerned about = cases.lock(PoliceCommand.caseOf(said.report()));
        PoliceReport report = shelf.get(said.report());
        Instant now = clock.instant();
        SoundDecision sound = SoundDecision.judged(said, report, now);
        boolean filedBefore = shelf.isFiled(about.number());
        shelf.add(PoliceDecision.of(report, sound, staff, now));
        shelf.save();
        steps.decided(about, report, sound, filedBefore, now);
        return shelf.shown(report, List.of());
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public void cooperate(PoliceCommand.Cooperate said) {
        Concerned about = cases.lock(said.caseNumber());
        String reason = Texts.clean(said.reason());
        if (reason == null) {
            throw new InvalidInput("reason", "REQUIRED");
        }
        steps.cooperating(about, reason, clock.instant());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<PoliceReportView> ofCase(CaseNumber number) {
        readable.look(number);
        return shelf.shown(number);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream scan(PoliceCommand.Scan asked) {
        readable.look(PoliceCommand.caseOf(asked.report()));
        if (shelf.documents(List.of(asked.report())).stream().noneMatch(paper -> paper.shows(asked.file()))) {
            throw new UnknownThing("file");
        }
        return files.open(asked.file());
    }

    private PoliceReport locked(String id) {
        cases.lock(PoliceCommand.caseOf(id));
        return shelf.get(id);
    }
}
