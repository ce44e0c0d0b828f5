package wanbi.intake.internal.casefile;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.SiteBook;

/**
 * Closes what was handed back a day ago and nobody has closed by hand (E.2): the original is stored and the copy issued
 * since the hand-over itself. One case in one transaction, taken by whichever node comes first.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DayAfter {

    private static final Duration TIME_TO_SAY_SOMETHING = Duration.ofHours(24);

    private static final String NEXT = "select c.number from intake.loss_case c"
            + " where c.status = 'RETURNED' and c.returned_at <= ?1"
            + " and not exists (select 1 from intake.case_obligation o"
            + " where o.case_number = c.number and o.settled_at is null)"
            + " order by c.returned_at, c.number limit 1 for no key update of c skip locked";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    CaseFile cases;

    @Inject
    Efforts efforts;

    @Inject
    EndJournal journal;

    @Inject
    CaseNews news;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** @return whether there was one */
    public boolean closeOne() {
        Instant now = clock.instant();
        Optional<LossCase> next = next(now);
        next.ifPresent(returned -> close(returned, now));
        return next.isPresent();
    }

    private Optional<LossCase> next(Instant now) {
        List<?> numbers = entities.createNativeQuery(NEXT)
                .setParameter(1, Timestamp.from(now.minus(TIME_TO_SAY_SOMETHING)))
                .getResultList();
        return numbers.stream().findFirst().map(number -> cases.lock(new CaseNumber((String) number)));
    }

    private void close(LossCase returned, Instant now) {
        Closing how = Closing.byTheHouse(efforts.of(returned), now, sites.zone(returned.site()));
        returned.end(how, Actor.at(returned.site(), staff), now);
        cases.save(returned);
        journal.closed(returned);
        news.ended(returned);
    }
}
