package wanbi.investigation.internal.pack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.StepProgress;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.Clues;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackPrinter;
import wanbi.investigation.api.SummaryCommand;
import wanbi.investigation.api.SummaryReports;
import wanbi.investigation.api.SummaryView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.platform.api.Chain;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.StoredFile;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class SummaryReportDoor implements SummaryReports {

    private static final int LONGEST_REASON = 200;
    private static final String PERSON = "PERSON";

    @Inject
    SummaryShelf shelf;

    @Inject
    PackGathering gathering;

    @Inject
    PackPrinter printer;

    @Inject
    Clues clues;

    @Inject
    InvestigatedCases cases;

    @Inject
    StepProgress steps;

    @Inject
    FileStore files;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public SummaryView make(SummaryCommand.Make make) {
        InvestigatedCase about = cases.lock(make.caseNumber());
        if (!about.getNumber().isTheft()) {
            throw CaseRefused.noTheft();
        }
        int version = 1 + shelf.of(about.getNumber()).size();
        String reason = judged(make.reason(), version);
        Instant now = clock.instant();
        String id = SummaryCommand.numberOf(about.getNumber(), version);
        PackContent content = gathering.gather(
                about.getNumber(), about.getSite(), new PackContent.Mark(id, version, now, staff.name()));
        SummaryReport report =
                SummaryReport.made(content, reason, printed(content).file(), staff);
        shelf.add(report);
        journal.append(JournalEntry.of(Chain.of(about.getNumber()), "SUMMARY_REPORTED")
                .fact("summary", id)
                .fact("hash", report.file())
                .because(reason));
        steps.complete(about.getNumber(), "SUMMARY", now);
        return report.view();
    }

    /** Persons stay out of what is printed, and so does what nobody stands for (R11). */
    private StoredFile printed(PackContent content) {
        List<ClueView> all = clues.ofCase(new CaseNumber(content.getFile().getCaseNumber()));
        List<ClueView> told = all.stream()
                .filter(clue -> !PERSON.equals(clue.getKind()) && clue.isVerified())
                .toList();
        return files.put(printer.summary(content, told, all.size() - told.size()), "application/pdf");
    }

    private static String judged(String said, int version) {
        String reason = Texts.clean(said);
        new FieldErrors()
                .unless(version == 1 || reason != null, "reason", "REQUIRED")
                .unless(Texts.length(reason) <= LONGEST_REASON, "reason", "TOO_LONG", LONGEST_REASON)
                .refuse();
        return reason;
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<SummaryView> ofCase(CaseNumber number) {
        cases.look(number);
        return shelf.of(number).stream().map(SummaryReport::view).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream pdf(SummaryCommand.Ref report) {
        cases.look(report.caseNumber());
        return files.open(shelf.get(report).file());
    }
}
