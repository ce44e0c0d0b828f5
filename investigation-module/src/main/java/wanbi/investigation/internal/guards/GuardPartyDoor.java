package wanbi.investigation.internal.guards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.GuardParties;
import wanbi.investigation.api.GuardPartyCommand;
import wanbi.investigation.api.GuardPartyView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Chain;
import wanbi.platform.api.GuardBook;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class GuardPartyDoor implements GuardParties {

    private static final Map<String, String> ACTS =
            Map.of("TOLD", "GUARD_COMPANY_TOLD", "ANSWERED", "GUARD_COMPANY_ANSWERED");

    private static final int MOST_LISTED = 100;

    /** {@link GuardPartyView#getAnswerBy} over all cases: the last day that was asked for, if no answer came after it. */
    private static final String UNANSWERED = "select n from GuardNote n where n.site in :sites and n.answerBy < :latest"
            + " and not exists (select m from GuardNote m where m.caseNumber = n.caseNumber and m.contract = n.contract"
            + " and (m.kind = 'ANSWERED' or m.answerBy is not null)"
            + " and (m.at > n.at or (m.at = n.at and m.recordedAt > n.recordedAt))) order by n.answerBy, n.id";

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    InvestigatedCases cases;

    @Inject
    CaseRegister files;

    @Inject
    GuardBook contracts;

    @Inject
    SiteBook sites;

    @Inject
    AccessRegister access;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<GuardPartyView> ofCase(CaseNumber number) {
        cases.look(number);
        List<GuardNote> notes = notes(number);
        LocalDate today = sites.today(number.site());
        return parties(number).stream().map(party -> view(party, notes, today)).toList();
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public GuardPartyView note(GuardPartyCommand.Note said) {
        CaseNumber number = said.caseNumber();
        Instant reported = cases.lock(number).getReportedAt();
        Instant now = clock.instant();
        var against = new SoundNote.Against(parties(number), reported, now, sites.zone(number.site()));
        SoundNote sound = SoundNote.judged(said, against);
        entities.persist(GuardNote.of(number, 1 + notes(number).size(), sound, staff, now));
        entities.flush();
        GuardPartyView party = ofCase(number).stream()
                .filter(one -> one.getContract().getNumber() == sound.contract())
                .findFirst()
                .orElseThrow();
        journal.append(JournalEntry.of(Chain.of(number), ACTS.get(sound.kind()))
                .fact("guardCompany", party.getContract().getCompany())
                .fact("guardContract", sound.contract())
                .fact("happenedAt", sound.at())
                .fact("channel", sound.channel())
                .fact("answerBy", sound.answerBy())
                .personal("person", sound.person())
                .personal("text", sound.text()));
        return party;
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public List<GuardPartyView.Late> late(GuardPartyCommand.Late query) {
        List<SiteCode> asked = staff.sitesWith(Role.MANAGER, Role.HEAD_OFFICE).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        return entities
                .createQuery(UNANSWERED, GuardNote.class)
                .setParameter("sites", asked)
                .setParameter("latest", LocalDate.now(clock.withZone(ZoneOffset.MAX)))
                .setMaxResults(MOST_LISTED)
                .getResultList()
                .stream()
                .filter(note -> !hidden.contains(note.caseNumber()))
                .filter(note ->
                        note.answerBy().isBefore(sites.today(note.caseNumber().site())))
                .flatMap(note -> parties(note.caseNumber()).stream()
                        .filter(party -> party.getNumber() == note.contract())
                        .map(party -> new GuardPartyView.Late(
                                note.caseNumber(), party.getCompany(), note.person(), note.answerBy())))
                .toList();
    }

    /** From the first moment at which it may have happened until we were told: a night may belong to two companies. */
    private List<GuardContractView> parties(CaseNumber number) {
        CaseView file = files.get(number);
        ZoneId zone = sites.zone(number.site());
        Instant first = Stream.of(file.getLastSeenFrom(), file.getLastSeenTo(), file.getReportedAt())
                .filter(moment -> moment != null)
                .findFirst()
                .orElseThrow();
        return contracts.companies(
                number.site(),
                first.atZone(zone).toLocalDate(),
                file.getReportedAt().atZone(zone).toLocalDate());
    }

    private List<GuardNote> notes(CaseNumber number) {
        return entities.createQuery(
                        "select n from GuardNote n where n.caseNumber = :number order by n.at, n.recordedAt, n.id",
                        GuardNote.class)
                .setParameter("number", number)
                .getResultList();
    }

    private static GuardPartyView view(GuardContractView party, List<GuardNote> notes, LocalDate today) {
        return new GuardPartyView(
                party,
                notes.stream()
                        .filter(note -> note.contract() == party.getNumber())
                        .map(GuardNote::view)
                        .toList(),
                today);
    }
}
