package wanbi.investigation.internal.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.ClueCommand;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.Clues;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ClueDoor implements Clues {

    @Inject
    ClueShelf shelf;

    @Inject
    InvestigatedCases cases;

    @Inject
    SiteBook sites;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public ClueView record(ClueCommand.Record clue) {
        return written(clue, false);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public ClueView recordPerson(ClueCommand.Person person) {
        return written(person.said(), true);
    }

    private ClueView written(ClueCommand.Record said, boolean person) {
        InvestigatedCase about = cases.lockAtScene(said.caseNumber());
        Instant now = clock.instant();
        SoundClue sound = SoundClue.judged(
                said, person, place -> sites.place(about.getSite(), place).isPresent(), now);
        Clue clue = Clue.of(about.getNumber(), 1 + shelf.of(about.getNumber()).size(), sound, staff, now);
        shelf.add(clue);
        journal.append(JournalEntry.of(Chain.of(about.getNumber()), person ? "PERSON_OF_INTEREST" : "CLUE_RECORDED")
                .fact("clue", clue.number())
                .fact("reliability", sound.reliability())
                .fact("happenedAt", sound.seenAt())
                .fact("place", sound.place())
                .personal("observed", sound.observed())
                .personal("appearance", sound.appearance())
                .personal("clueSource", sound.source())
                .because(sound.wordsKeptBecause()));
        return clue.view(about.getSite(), true);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ClueView> ofCase(CaseNumber number) {
        InvestigatedCase about = cases.look(number);
        boolean trusted = isTrusted(about.getSite());
        return shelf.of(number).stream()
                .map(clue -> clue.view(about.getSite(), trusted))
                .toList();
    }

    private boolean isTrusted(SiteCode site) {
        return Stream.of(Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR).anyMatch(role -> staff.hasRole(site, role));
    }
}
