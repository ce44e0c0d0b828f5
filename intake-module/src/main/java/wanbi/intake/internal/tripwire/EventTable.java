package wanbi.intake.internal.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Uses as kept, and the lost cards that they are held against. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTable {

    private static final String KEEP =
            "insert into intake.access_event (card, at, site, gate, received_at, received_by)"
                    + " select u.card, u.at, u.site, u.gate, ?5, ?6 from unnest(cast(?1 as text[]), cast(?2 as timestamptz[]),"
                    + " cast(?3 as text[]), cast(?4 as text[])) with ordinality as u(card, at, site, gate, n) order by u.n"
                    + " on conflict do nothing returning card, at, site, gate";

    /** Open is what nobody has finished with; a case under watch is still open (E.2). */
    private static final String LOST = "select l.case_number, l.line, c.site, intake.card_number(l.serial),"
            + " coalesce(c.last_seen_from, c.last_seen_to, c.reported_at), c.last_seen_to from intake.case_line l"
            + " join intake.loss_case c on c.number = l.case_number join intake.category k on k.code = l.category"
            + " where l.serial is not null and l.status = 'MISSING' and 'READ_AT_GATES' = any(k.traits)"
            + " and c.status not in ('RETURNED', 'CLOSED', 'PASSED_ON', 'VOIDED', 'WITHDRAWN', 'MERGED', 'CONVERTED',"
            + " 'TO_POLICE')";

    private static final String EVENTS = "select e.card, e.at, e.site, e.gate from intake.access_event e where ";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /** @return those that were not known */
    List<AccessEvent> keep(List<AccessEvent> events, Instant now, StaffId by) {
        List<AccessEvent> sorted =
                events.stream().distinct().sorted(AccessEvent.IN_ORDER).toList();
        List<?> rows = entities.createNativeQuery(KEEP)
                .setParameter(1, sorted.stream().map(AccessEvent::card).toArray(String[]::new))
                .setParameter(
                        2,
                        sorted.stream().map(event -> Timestamp.from(event.at())).toArray(Timestamp[]::new))
                .setParameter(
                        3, sorted.stream().map(event -> event.site().value()).toArray(String[]::new))
                .setParameter(4, sorted.stream().map(AccessEvent::gate).toArray(String[]::new))
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, by.value())
                .getResultList();
        return rows.stream().map(EventTable::event).toList();
    }

    /** What was said in this transaction counts too. */
    List<LostCard> lost(CaseNumber number) {
        entities.flush();
        return lostCards(entities.createNativeQuery(LOST + " and l.case_number = ?1")
                .setParameter(1, number.value())
                .getResultList());
    }

    List<LostCard> lost(Collection<String> cards) {
        return lostCards(
                entities.createNativeQuery(LOST + " and intake.card_number(l.serial) = any(cast(?1 as text[]))")
                        .setParameter(1, cards.toArray(String[]::new))
                        .getResultList());
    }

    /** Newest first. */
    List<AccessEvent> uses(LostCard lost, int most) {
        return events(entities.createNativeQuery(EVENTS + "e.card = ?1 and e.at >= ?2 order by e.at desc limit ?3")
                .setParameter(1, lost.card())
                .setParameter(2, Timestamp.from(lost.from()))
                .setParameter(3, most)
                .getResultList());
    }

    /** Those of the last minutes whose number somebody misses. */
    List<AccessEvent> missedSince(Instant received, int most) {
        return events(entities.createNativeQuery(EVENTS + "e.received_at > ?1 and exists (select 1"
                        + " from intake.case_line l where l.serial is not null and l.status = 'MISSING'"
                        + " and intake.card_number(l.serial) = e.card) order by e.received_at limit ?2")
                .setParameter(1, Timestamp.from(received))
                .setParameter(2, most)
                .getResultList());
    }

    int forgetBefore(Instant at) {
        return entities.createNativeQuery("delete from intake.access_event where at < ?1")
                .setParameter(1, Timestamp.from(at))
                .executeUpdate();
    }

    private static List<AccessEvent> events(List<?> rows) {
        return rows.stream().map(EventTable::event).toList();
    }

    private static AccessEvent event(Object row) {
        Object[] columns = (Object[]) row;
        return new AccessEvent(
                (String) columns[0], instant(columns[1]), new SiteCode((String) columns[2]), (String) columns[3]);
    }

    private static List<LostCard> lostCards(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(EventTable::lost).toList();
    }

    private static LostCard lost(Object[] columns) {
        return new LostCard(
                new CaseNumber((String) columns[0]),
                ((Number) columns[1]).intValue(),
                new SiteCode((String) columns[2]),
                (String) columns[3],
                instant(columns[4]),
                instant(columns[5]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
