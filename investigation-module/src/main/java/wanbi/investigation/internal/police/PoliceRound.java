package wanbi.investigation.internal.police;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.PoliceProgress;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;

/**
 * What time has done to one case of the police, in one transaction (R16). Whoever comes second waits for the case and then
 * finds that nothing is due. An EJB, because below the timer only EJB transactions take connections in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PoliceRound {

    private static final int HANDFUL = 500;
    private static final String LONG_TERM = "LONG_TERM";

    @Inject
    PoliceReminders reminders;

    @Inject
    PoliceProgress cases;

    @Inject
    PoliceJournal journal;

    @Inject
    CaseAlarms alarms;

    @Inject
    Clock clock;

    public List<String> due() {
        return reminders.due(clock.instant(), HANDFUL);
    }

    public void elapse(String id) {
        Concerned about = cases.lock(new CaseNumber(id.substring(0, id.lastIndexOf('.'))));
        PoliceReminder reminder = reminders.find(id).orElseThrow();
        Instant now = clock.instant();
        if (!reminder.elapse(now)) {
            return;
        }
        switch (reminder.kind()) {
            case SLIP -> ring(about, reminder, "POLICE_RECEIPT", now, Role.DESK);
            case ASK -> ring(about, reminder, "POLICE_ASK_AGAIN", now, Role.DESK, Role.MANAGER);
            case NEWS -> askForNews(about, reminder, now);
            case LONG -> waitLong(about, now);
            default -> throw new IllegalStateException(id);
        }
    }

    private void askForNews(Concerned about, PoliceReminder reminder, Instant now) {
        if (LONG_TERM.equals(about.status())) {
            ring(about, reminder, "POLICE_NEWS", now, Role.DESK, Role.MANAGER);
        } else {
            reminder.stop();
        }
    }

    /** Holds stay as they are; from now on the police are asked every thirty days (E.3). */
    private void waitLong(Concerned about, Instant now) {
        if (cases.longTerm(about.number())) {
            journal.waitsLong(about.number());
            reminders.begin(about, ReminderKind.NEWS, now);
        }
    }

    private void ring(Concerned about, PoliceReminder reminder, String matter, Instant now, Role... roles) {
        List<Role> told = about.leftToHeadOffice() ? List.of(Role.HEAD_OFFICE) : List.of(roles);
        told.forEach(role -> alarms.raise(new CaseAlarms.Alarm(
                about.number(),
                about.site(),
                PoliceSteps.KIND,
                reminder.reference(),
                matter,
                "MANAGER",
                role,
                now,
                now)));
    }
}
