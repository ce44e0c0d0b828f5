package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.CaseUrgency;
import wanbi.intake.api.UrgencyView;
import wanbi.intake.api.event.LookingBegun;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.WorkingTime;

/** The procedures of the cases as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProcedureFile implements CaseUrgency {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    CaseLocks cases;

    @Inject
    WorkingTime time;

    @Inject
    Event<LookingBegun> news;

    @Inject
    Event<WorkChanged> workChanged;

    @Override
    public Optional<UrgencyView> of(CaseNumber number) {
        return find(number).map(CaseProcedure::urgency);
    }

    Optional<CaseProcedure> find(CaseNumber number) {
        return Optional.ofNullable(entities.find(CaseProcedure.class, number.value()));
    }

    /** Two who work on different steps at once wait for each other instead of being told of a conflict that is none. */
    Optional<CaseProcedure> lock(CaseNumber number) {
        return Optional.ofNullable(entities.find(CaseProcedure.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    CaseProcedure get(CaseNumber number) {
        return find(number).orElseThrow(() -> new UnknownThing(number.value()));
    }

    /** For acts that begin here: the case first. */
    CaseProcedure locked(CaseNumber number) {
        cases.lock(number);
        return lock(number).orElseThrow(() -> new UnknownThing(number.value()));
    }

    Clockwork clockwork(SiteCode site) {
        return new Clockwork((start, length) -> time.afterServiceTime(site, start, length));
    }

    void add(CaseProcedure opened) {
        entities.persist(opened);
        entities.flush();
    }

    /** Whoever has not looked at an alarm yet need not any more where the step has ended. */
    void save(CaseProcedure changed, Instant now) {
        boolean lookingBegins = changed.takeUpLooking();
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
        workChanged.fire(new WorkChanged(changed.site(), now));
        if (changed.steps().stream().anyMatch(step -> step.clock().hasAlarmed())) {
            entities.createNativeQuery("update intake.alarm a set settled_at = ?2 from intake.case_step s"
                            + " where a.case_number = ?1 and a.settled_at is null and s.case_number = a.case_number"
                            + " and s.step = a.step and s.state <> 'RUNNING'")
                    .setParameter(1, changed.number().value())
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate();
        }
        if (lookingBegins) {
            news.fire(new LookingBegun(changed.site(), now, changed.number()));
        }
    }
}
