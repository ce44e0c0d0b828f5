package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.IssuedNotices;
import wanbi.intake.api.Playbook;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.DayNumbers.DayNumber;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.StaffRoll;
import wanbi.platform.api.Subject;
import wanbi.platform.api.VerificationCode;

/** Where reports come in: knows the house around them, draws their numbers and makes them known to those at the site. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reception {

    private static final String LOSSES = "GS";
    private static final String THEFTS = "SQ";
    private static final String SLIPS = "HZ";

    @Inject
    Playbook playbook;

    @Inject
    SiteBook sites;

    @Inject
    IssuedNotices notices;

    @Inject
    FileStore files;

    @Inject
    DayNumbers numbers;

    @Inject
    AccessRegister access;

    @Inject
    StaffRoll staff;

    /** @param day in the number */
    record NewNumber(CaseNumber number, LocalDate day) {}

    Surroundings surroundings(SiteCode site, Actor actor, Instant now) {
        return new Surroundings(
                now,
                once(),
                code -> sites.place(site, code),
                notices.inForce().getVersion(),
                file -> files.find(file).isPresent(),
                this::isOfLittleWorth,
                actor.holds(Role.MANAGER, Role.HEAD_OFFICE),
                staff::isKnown);
    }

    /** Drawn late: the row of the day's number keeps other reports of the site waiting until this one is done. */
    NewNumber caseNumber(SiteCode site, boolean theft) {
        DayNumber drawn = numbers.next(site, theft ? THEFTS : LOSSES);
        CaseNumber number = theft
                ? CaseNumber.ofTheft(site, drawn.day(), drawn.number())
                : CaseNumber.ofLoss(site, drawn.day(), drawn.number());
        return new NewNumber(number, drawn.day());
    }

    Acceptance slip(SiteCode site, Actor actor, Instant now) {
        return Acceptance.of(numbers.nextName(site, SLIPS), VerificationCode.random(), actor, now);
    }

    void announce(CaseNumber number, SiteCode site, Actor registrar) {
        access.open(Subject.of(number), site);
        access.assign(Subject.of(number), registrar.id());
    }

    private boolean isOfLittleWorth(ReportLoss.Item item) {
        ReportLoss.EstimatedValue worth = item.estimatedValue();
        List<String> inside = item.contents() == null
                ? List.of()
                : item.contents().stream()
                        .filter(Objects::nonNull)
                        .map(ReportLoss.Content::kind)
                        .filter(Objects::nonNull)
                        .toList();
        return worth != null
                && "CNY".equals(worth.currency())
                && playbook.isOfLittleWorth(item.category(), inside, worth.amount());
    }

    /** Head office may rewrite a playbook at any moment; within one report each category is asked for once. */
    private Function<String, Optional<CategoryView>> once() {
        Map<String, Optional<CategoryView>> known = new HashMap<>();
        return code -> code == null ? Optional.empty() : known.computeIfAbsent(code, playbook::category);
    }
}
