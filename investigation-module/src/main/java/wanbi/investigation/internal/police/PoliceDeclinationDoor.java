package wanbi.investigation.internal.police;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.PoliceProgress;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceDeclinations;
import wanbi.investigation.api.PoliceDeclinationsView;
import wanbi.investigation.api.PoliceRefused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class PoliceDeclinationDoor implements PoliceDeclinations {

    @Inject
    DeclinationShelf shelf;

    @Inject
    PoliceReminders reminders;

    @Inject
    PoliceSteps steps;

    @Inject
    PoliceProgress cases;

    @Inject
    InvestigatedCases readable;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** What forbids it is said before anybody goes for a signature in vain. */
    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public PoliceDeclinationsView decline(PoliceCommand.Decline said) {
        Concerned about = cases.lock(said.caseNumber());
        List<String> risks = cases.risks(about.number());
        if (!risks.isEmpty()) {
            throw PoliceRefused.declinationForbidden(risks);
        }
        SoundDeclination sound =
                SoundDeclination.judged(said, file -> files.find(file).isPresent());
        Instant now = clock.instant();
        steps.declined(about, sound, now);
        shelf.add(PoliceDeclination.of(about.number(), sound, staff, now));
        return shown(about.number(), about.site().value());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public PoliceDeclinationsView ofCase(CaseNumber number) {
        return shown(number, readable.look(number).getSite().value());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream statement(PoliceCommand.Statement asked) {
        readable.look(asked.caseNumber());
        if (shelf.of(asked.caseNumber()).stream().noneMatch(one -> one.isSignedIn(asked.file()))) {
            throw new UnknownThing("file");
        }
        return files.open(asked.file());
    }

    private PoliceDeclinationsView shown(CaseNumber number, String site) {
        return new PoliceDeclinationsView(
                number.value(),
                site,
                cases.risks(number),
                shelf.of(number).stream().map(PoliceDeclination::view).toList(),
                reminders.dueAt(number, ReminderKind.ASK).orElse(null));
    }
}
