package wanbi.investigation.internal.care;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.CaseLocks;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.Subject;

/**
 * What time has done to one promise of care, in one transaction: a client whom nobody has rung on the day, a weak point
 * that nobody has mended (R18, L-12). Each is told once. An EJB, because below the timer only EJB transactions take
 * connections in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CareRound {

    @Inject
    CareShelf calls;

    @Inject
    HazardShelf hazards;

    @Inject
    CaseLocks cases;

    @Inject
    CaseAlarms alarms;

    @Inject
    AccessRegister access;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    /** Of a case, by what its bell is called. */
    record Due(CaseNumber number, String reference) {}

    public List<Due> due() {
        Stream<Due> unrung =
                calls.unrung(clock.instant()).stream().map(call -> new Due(call.caseNumber(), call.reference()));
        Stream<Due> late = hazards.unrung(LocalDate.now(clock)).stream()
                .map(hazard -> new Due(hazard.caseNumber(), hazard.reference()));
        return Stream.concat(unrung, late).toList();
    }

    public void elapse(Due due) {
        cases.lock(due.number());
        Instant now = clock.instant();
        calls.calls(due.number()).stream()
                .filter(call -> call.reference().equals(due.reference()) && call.ring(now))
                .forEach(call -> ring(due, call.site(), "CARE_CALL", now));
        hazards.of(due.number()).stream()
                .filter(hazard ->
                        hazard.reference().equals(due.reference()) && hazard.ring(sites.today(hazard.site()), now))
                .forEach(hazard -> ring(due, hazard.site(), "HAZARD_LATE", now));
        calls.save();
    }

    private void ring(Due due, SiteCode site, String matter, Instant now) {
        List<Role> told = access.isLeftToHeadOffice(Subject.of(due.number()))
                ? List.of(Role.HEAD_OFFICE)
                : List.of(Role.DESK, Role.MANAGER);
        told.forEach(role -> alarms.raise(new CaseAlarms.Alarm(
                due.number(), site, CareSteps.KIND, due.reference(), matter, "MANAGER", role, now, now)));
    }
}
