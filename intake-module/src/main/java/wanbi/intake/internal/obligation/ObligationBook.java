package wanbi.intake.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.Obligation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** What other contexts owe the cases, each by its own reference; the case is locked, so that nobody ends it meanwhile. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationBook implements CaseObligations {

    private static final String OPEN = "insert into intake.case_obligation as o"
            + " (case_number, kind, reference, opened_at, opened_by) values (?1, ?2, ?3, ?4, ?5)"
            + " on conflict (case_number, kind, reference) do update set opened_at = excluded.opened_at,"
            + " opened_by = excluded.opened_by, settled_at = null, settled_by = null where o.settled_at is not null";

    private static final String SETTLE = "update intake.case_obligation set settled_at = ?4, settled_by = ?5"
            + " where case_number = ?1 and kind = ?2 and reference = ?3 and settled_at is null";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    CaseLocks cases;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public void open(CaseNumber number, Obligation kind, String reference) {
        change(OPEN, "OBLIGATION_OPENED", number, kind, reference);
    }

    @Override
    public void settle(CaseNumber number, Obligation kind, String reference) {
        change(SETTLE, "OBLIGATION_SETTLED", number, kind, reference);
    }

    private void change(String sql, String act, CaseNumber number, Obligation kind, String reference) {
        cases.lock(number);
        int changed = entities.createNativeQuery(sql)
                .setParameter(1, number.value())
                .setParameter(2, kind.name())
                .setParameter(3, Objects.requireNonNull(reference, "reference"))
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, staff.id().value())
                .executeUpdate();
        if (changed > 0) {
            journal.append(JournalEntry.of(Chain.of(number), act)
                    .fact("obligation", kind)
                    .fact("reference", reference));
        }
    }

    @Override
    public List<Obligation> pending(CaseNumber number) {
        List<?> kinds = entities.createNativeQuery("select kind from intake.case_obligation"
                        + " where case_number = ?1 and settled_at is null order by opened_at, kind, reference")
                .setParameter(1, number.value())
                .getResultList();
        return kinds.stream().map(kind -> Obligation.valueOf((String) kind)).toList();
    }
}
