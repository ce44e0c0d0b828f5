package wanbi.investigation.internal.tip;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.ClueCommand;
import wanbi.investigation.api.Clues;
import wanbi.investigation.api.TipCommand;
import wanbi.investigation.api.TipView;
import wanbi.investigation.api.Tips;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class TipDoor implements Tips {

    private static final int LONGEST_REASON = 200;

    @Inject
    TipShelf shelf;

    @Inject
    TipBook book;

    @Inject
    Clues clues;

    @Inject
    InvestigatedCases cases;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public TipView record(TipCommand.Record said) {
        Instant now = clock.instant();
        Tip tip = book.open(said.site(), SoundTip.judged(said.told(), now), now);
        tip.recordedBy(staff);
        book.keep(tip, now);
        return tip.view(true);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<TipView> list(TipCommand.Listed query) {
        List<SiteCode> asked = at(query.site(), Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
        List<SiteCode> restricted = at(query.site(), Role.HEAD_OFFICE, Role.AUDITOR);
        return shelf.newest(asked, restricted, query.settled()).stream()
                .map(this::shown)
                .toList();
    }

    private List<SiteCode> at(SiteCode asked, Role... roles) {
        Set<SiteCode> mine = staff.sitesWith(roles);
        return mine.stream().filter(site -> asked == null || site.equals(asked)).toList();
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public TipView takeUp(TipCommand.TakeUp said) {
        Tip tip = locked(said.tip(), said.version());
        if (said.caseNumber() == null) {
            throw new InvalidInput("caseNumber", "REQUIRED");
        }
        clues.record(new ClueCommand.Record(
                said.caseNumber(),
                null,
                said.observed(),
                tip.seenAt(),
                null,
                said.reliability(),
                tip.contact(),
                true,
                said.wordsReason()));
        // Only now: the clue is refused for a case that is not to be known here.
        if (!cases.look(said.caseNumber()).getSite().equals(tip.site())) {
            throw new InvalidInput("caseNumber", "OTHER_SITE");
        }
        Instant now = clock.instant();
        tip.takenUp(said.caseNumber(), staff, now);
        book.note(tip, book.act(tip, "TIP_TAKEN_UP").fact("case", said.caseNumber()), now);
        return shown(tip);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public TipView setAside(TipCommand.SetAside said) {
        Tip tip = locked(said.tip(), said.version());
        String reason = Texts.clean(said.reason());
        FieldErrors errors = new FieldErrors();
        errors.unless(reason != null, "reason", "REQUIRED");
        errors.unless(Texts.length(reason) <= LONGEST_REASON, "reason", "TOO_LONG", LONGEST_REASON);
        errors.refuse();
        Instant now = clock.instant();
        tip.layAside(reason, staff, now);
        book.note(tip, book.act(tip, "TIP_SET_ASIDE").because(reason), now);
        return shown(tip);
    }

    /** What is about staff is unknown to the site. */
    private Tip locked(String id, Long version) {
        Tip tip = shelf.lock(id);
        if (tip.isAboutStaff() && !staff.hasRole(tip.site(), Role.HEAD_OFFICE)) {
            throw new UnknownThing("tip");
        }
        tip.refuseUnlessOpen(version);
        return tip;
    }

    private TipView shown(Tip tip) {
        return tip.view(staff.hasRole(tip.site(), Role.MANAGER) || staff.hasRole(tip.site(), Role.HEAD_OFFICE));
    }
}
