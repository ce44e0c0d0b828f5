package wanbi.investigation.internal.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.PoliceProgress;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.Role;
import wanbi.platform.api.SiteBook;

/** What the police record tells its case, the case's plan, and the guards who have to be at the gates. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PoliceSteps {

    static final String KIND = "POLICE";

    /** E.7, GUARD_BROADCAST at its fastest. */
    private static final Duration TO_THE_GATES = Duration.ofMinutes(2);

    @Inject
    PoliceProgress cases;

    @Inject
    StepProgress steps;

    @Inject
    CaseAlarms alarms;

    @Inject
    PoliceReminders reminders;

    @Inject
    PoliceJournal journal;

    @Inject
    SiteBook sites;

    @Inject
    Event<WorkChanged> workChanged;

    /** What waits for a call that is not made waits for nothing; what was done is summed up all the same. */
    private static final List<String> AFTER_THE_CALL = List.of("GUARD_BROADCAST", "FOLLOW_UP");

    private static final Set<String> RECEIPTS = Set.of("CALL_RECEIPT", "ACCEPTANCE", "FILING", "NOT_FILED");

    /** Of these a result may come; the others are one. */
    private static final Set<String> LOOKED_INTO = Set.of("CRIMINAL", "PUBLIC_ORDER", "TRANSFERRED");

    private static final Set<String> FILED = Set.of("CRIMINAL", "PUBLIC_ORDER");

    /** The client who did not want them has thought better of it. */
    private void takenBack(Concerned about, Instant at, Instant now) {
        if ("NOT_REPORTED".equals(about.status()) || "AFTERCARE".equals(about.status())) {
            AFTER_THE_CALL.forEach(step -> steps.start(about.number(), step, at));
        }
        reminders.stop(about.number(), ReminderKind.ASK, now);
    }

    /** The step ends when the call was made; guards of a case that the site must not know of are not told. */
    void called(PoliceReport report, Concerned about, Instant now) {
        String status = cases.called(report.caseNumber(), report.calledAt());
        Instant at = latest(report.calledAt(), about.reportedAt());
        steps.complete(report.caseNumber(), "POLICE_CALL", at);
        if (about.theft() && about.open()) {
            takenBack(about, at, now);
            reminders.beginOnce(about, ReminderKind.SLIP, now);
        }
        journal.called(report, status);
        if (about.theft() && about.open()) {
            Role told = about.leftToHeadOffice() ? Role.HEAD_OFFICE : Role.GUARD;
            alarms.raise(new CaseAlarms.Alarm(
                    report.caseNumber(),
                    report.site(),
                    KIND,
                    "BJ",
                    "POLICE_CALLED",
                    "MANAGER",
                    told,
                    now,
                    now.plus(TO_THE_GATES)));
        }
        changed(report, now);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    void completed(PoliceReport report, Instant now) {
        journal.completed(report);
        changed(report, now);
    }

    void arrived(PoliceReport report, SoundArrival said, Instant now) {
        journal.arrived(report, said);
        changed(report, now);
    }

    /** A notice begins the clock of the hand-over; a list of what was received ends it. */
    void documented(
            Concerned about,
            PoliceReport report,
            SoundDocument said,
            boolean elsewhere,
            boolean filedBefore,
            Instant now) {
        journal.documented(report, said, elsewhere);
        if (RECEIPTS.contains(said.kind()) && said.file() != null) {
            reminders.stop(report.caseNumber(), ReminderKind.SLIP, now);
        }
        if (said.isFiling() && !filedBefore) {
            filed(about, said.date().atStartOfDay(sites.zone(report.site())).toInstant());
        }
        if (said.isAboutEvidence()) {
            cases.evidenceAskedFor(report.caseNumber());
            if (said.asksForEvidence()) {
                steps.happened(report.caseNumber(), "POLICE_REQUEST", now);
            } else {
                steps.complete(report.caseNumber(), "EVIDENCE", now);
            }
        }
        changed(report, now);
    }

    /** From the filing on the police are asked for results (E.7); before it the clock ran from the call. */
    private void filed(Concerned about, Instant at) {
        if (about.theft() && about.open() && !"AFTERCARE".equals(about.status())) {
            steps.start(about.number(), "FOLLOW_UP", latest(at, about.reportedAt()));
        }
    }

    void decided(Concerned about, PoliceReport report, SoundDecision said, boolean filedBefore, Instant now) {
        Instant at = said.at() == null ? now : said.at();
        if (FILED.contains(said.kind()) && !filedBefore) {
            filed(about, at);
        }
        cases.decided(report.caseNumber(), said.kind());
        if (about.theft() && about.open() && LOOKED_INTO.contains(said.kind())) {
            reminders.begin(about, ReminderKind.LONG, at);
        } else {
            reminders.stop(about.number(), ReminderKind.LONG, now);
        }
        journal.decided(report, said);
        changed(report, now);
    }

    void declined(Concerned about, SoundDeclination said, Instant now) {
        cases.declined(about.number());
        steps.excuse(about.number(), "POLICE_CALL", now);
        AFTER_THE_CALL.forEach(step -> steps.excuse(about.number(), step, now));
        if (!"NOT_REPORTED".equals(about.status())) {
            steps.start(about.number(), "SUMMARY", now);
        }
        reminders.stop(about.number(), ReminderKind.ASK, now);
        reminders.begin(about, ReminderKind.ASK, now);
        journal.declined(about.number(), said);
        workChanged.fire(new WorkChanged(about.site(), now));
    }

    void cooperating(Concerned about, String reason, Instant now) {
        cases.cooperate(about.number());
        journal.cooperating(about.number(), reason);
        workChanged.fire(new WorkChanged(about.site(), now));
    }

    private void changed(PoliceReport report, Instant now) {
        workChanged.fire(new WorkChanged(report.site(), now));
    }
}
