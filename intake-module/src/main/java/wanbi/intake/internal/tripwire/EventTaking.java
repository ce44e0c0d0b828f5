package wanbi.intake.internal.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.intake.api.AccessReceipt;
import wanbi.intake.api.CardHitView;
import wanbi.intake.api.CardUses;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldError;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Masking;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.Subject;

/** Uses on their way in, from an integration or out of a file: judged, kept, held against the lost cards. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTaking implements CardUses {

    /** Nobody reads more; a thousand wrong uses must not become a megabyte of sentences. */
    private static final int MOST_ERRORS = 100;

    private static final Role[] REPORTERS = {Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.SYSTEM};

    @Inject
    EventTable table;

    @Inject
    Tripwire wire;

    @Inject
    KeptDays kept;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** A site out of sight reads as unknown (I12); at one in sight the caller may hold another role only. */
    void refuseForeignSites(List<Use> uses) {
        Set<SiteCode> own = staff.sitesWith(REPORTERS);
        Set<SiteCode> seen = staff.sitesWith();
        for (Use use : uses) {
            String site = use.site() == null ? null : Texts.clean(use.site());
            if (site != null && (!SiteCode.isValid(site) || !seen.contains(new SiteCode(site)))) {
                throw new UnknownThing("site");
            }
            if (site != null && !own.contains(new SiteCode(site))) {
                throw new RoleRefused();
            }
        }
    }

    FieldErrors judgeAll(List<Use> uses) {
        FieldErrors errors = new FieldErrors();
        UseRules rules = rules();
        for (int i = 0; i < uses.size() && errors.all().size() < MOST_ERRORS; i++) {
            rules.judge(errors, (i + 1) + "/", uses.get(i));
        }
        return errors;
    }

    @Override
    public List<List<FieldError>> judge(List<Use> uses) {
        UseRules rules = rules();
        return uses.stream()
                .map(use -> {
                    FieldErrors errors = new FieldErrors();
                    rules.judge(errors, "", use);
                    return errors.all();
                })
                .toList();
    }

    private UseRules rules() {
        Set<String> own =
                staff.sitesWith(REPORTERS).stream().map(SiteCode::value).collect(Collectors.toSet());
        return new UseRules(clock.instant(), kept.span(), own::contains);
    }

    @Override
    public AccessReceipt keep(List<Use> uses) {
        List<AccessEvent> fresh = table.keep(uses.stream().map(AccessEvent::of).toList(), clock.instant(), staff.id());
        List<CardHitView> hits =
                wire.used(fresh).stream().map(this::view).distinct().toList();
        return new AccessReceipt(fresh.size(), hits);
    }

    private CardHitView view(CardHit hit) {
        boolean readable = mayRead(hit);
        return new CardHitView(
                Masking.serial(hit.lost().card()),
                readable ? hit.lost().number().value() : null,
                alarmFor(hit));
    }

    private boolean mayRead(CardHit hit) {
        Set<SiteCode> own = staff.sitesWith(REPORTERS);
        Subject subject = Subject.of(hit.lost().number());
        return access.sitesOf(subject).stream().anyMatch(own::contains) && !access.isHidden(subject, staff.id());
    }

    private String alarmFor(CardHit hit) {
        return hit.sites().stream()
                .flatMap(site -> AccessAlarms.ROLES.stream()
                        .filter(role -> staff.hasRole(site, Role.valueOf(role)))
                        .map(role -> hit.alarm(site, role)))
                .findFirst()
                .orElseGet(() -> hit.alarm(hit.event().site(), "DESK"));
    }
}
