package wanbi.intake.internal.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.ProposalCommand;
import wanbi.intake.api.ProposalView;
import wanbi.intake.api.RuleProposals;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ProposalDoor implements RuleProposals {

    private static final String SERIES = "JY";
    private static final int LISTED = 200;
    private static final int LONGEST = 1_000;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    DayNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded(Role.MANAGER)
    public ProposalView propose(ProposalCommand.Propose said) {
        FieldErrors errors = new FieldErrors();
        errors.unless(said.about() != null, "about", "REQUIRED");
        errors.unless(
                said.about() == null || ProposalCommand.ABOUT.contains(said.about()),
                "about",
                "UNKNOWN_CODE",
                said.about());
        String text = needed(said.text(), "text", errors);
        errors.refuse();
        String id = numbers.nextName(said.site(), SERIES);
        RuleProposal proposal = RuleProposal.of(
                id, new ProposalCommand.Propose(said.site(), said.about(), text), staff, clock.instant());
        entities.persist(proposal);
        return done(proposal, said.site(), "RULE_PROPOSED");
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public ProposalView decide(ProposalCommand.Decide said) {
        RuleProposal proposal = entities.find(RuleProposal.class, said.proposal(), LockModeType.PESSIMISTIC_WRITE);
        if (proposal == null) {
            throw new UnknownThing("proposal");
        }
        proposal.refuseUnlessOpen(said.version(), staff.id());
        FieldErrors errors = new FieldErrors();
        String answer = needed(said.answer(), "answer", errors);
        errors.refuse();
        Instant now = clock.instant();
        proposal.decide(said.accepted(), answer, staff, now);
        return done(
                proposal,
                ProposalCommand.siteOf(said.proposal()),
                said.accepted() ? "RULE_PROPOSAL_ACCEPTED" : "RULE_PROPOSAL_DECLINED");
    }

    private ProposalView done(RuleProposal proposal, SiteCode site, String act) {
        entities.flush();
        ProposalView view = proposal.view();
        journal.append(JournalEntry.of(journal.today(site), act)
                .fact("proposal", view.getId())
                .fact("about", view.getAbout())
                .because(view.getAnswer()));
        return view;
    }

    private static String needed(String typed, String field, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null, field, "REQUIRED");
        errors.unless(Texts.length(text) <= LONGEST, field, "TOO_LONG", LONGEST);
        return text;
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ProposalView> list(ProposalCommand.Listed query) {
        List<SiteCode> asked = staff.sitesWith(Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .toList();
        return asked.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select p from RuleProposal p where p.site in :sites and p.decidedAt is "
                                        + (query.decided() ? "not null" : "null")
                                        + " order by p.proposedAt desc, p.id desc",
                                RuleProposal.class)
                        .setParameter("sites", asked)
                        .setMaxResults(LISTED)
                        .getResultList()
                        .stream()
                        .map(RuleProposal::view)
                        .toList();
    }
}
