package wanbi.intake.internal.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;

/** Counts, what was to be counted, and what was scanned, in their tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StockTakeBook {

    private static final int LISTED = 50;

    /** What is in our hands there; a whole site counts what staff have in hand, too. */
    private static final String LINES = "insert into intake.stock_take_line"
            + " (stock_take, tag, place, place_name, valuable, chain_length)"
            + " select ?1, f.tag, f.storage_place, c.holder_name, f.valuable_because is not null, c.length"
            + " from intake.found_item f join intake.custody_chain c on c.tag = f.tag"
            + " where f.site = ?2 and f.status in ('REGISTERED', 'STORED', 'CLAIMED')"
            + " and (cast(?3 as text) is null or f.storage_place = ?3) order by f.tag";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /**
     * Gathered once and looked up by hash, whatever the planner believes of a count that began a minute ago: it took such
     * for empty and went through all scans for each line.
     */
    static final String SCANNED = "(select s.tag from intake.stock_take_scan s where s.stock_take = ?1)";

    /** What the book said at the opening. */
    record Line(String place, String placeName, int chainLength) {}

    void add(StockTake take) {
        entities.persist(take);
        entities.flush();
        entities.createNativeQuery(LINES)
                .setParameter(1, take.id())
                .setParameter(2, take.site().value())
                .setParameter(3, take.scope())
                .executeUpdate();
    }

    StockTake get(String id) {
        return found(id, entities.find(StockTake.class, id));
    }

    /** Of those who scan or close at once one waits for the other. */
    StockTake lock(String id) {
        return found(id, entities.find(StockTake.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static StockTake found(String id, StockTake take) {
        if (take == null) {
            throw new UnknownThing(id);
        }
        return take;
    }

    Optional<String> openOf(SiteCode site, String scope) {
        List<?> open = entities.createNativeQuery(
                        "select id from intake.stock_take"
                                + " where state = 'OPEN' and site = ?1 and coalesce(scope, '') = coalesce(cast(?2 as text), '')")
                .setParameter(1, site.value())
                .setParameter(2, scope)
                .getResultList();
        return open.stream().map(String.class::cast).findFirst();
    }

    List<StockTake> newest(Set<SiteCode> sites) {
        return sites.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from StockTake t where t.site in :sites order by t.opened.at desc, t.id desc",
                                StockTake.class)
                        .setParameter("sites", sites)
                        .setMaxResults(LISTED)
                        .getResultList();
    }

    Optional<Line> line(String take, String tag) {
        List<?> rows = entities.createNativeQuery("select place, place_name, chain_length"
                        + " from intake.stock_take_line where stock_take = ?1 and tag = ?2")
                .setParameter(1, take)
                .setParameter(2, tag)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Line((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .findFirst();
    }

    /** Place of the last scan as a text that is never null; empty when it was not scanned. */
    Optional<String> lastSeen(String take, String tag) {
        List<?> rows = entities.createNativeQuery("select coalesce(place, '') from intake.stock_take_scan"
                        + " where stock_take = ?1 and tag = ?2 order by n desc limit 1")
                .setParameter(1, take)
                .setParameter(2, tag)
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    int scans(String take) {
        return count("select count(*) from intake.stock_take_scan where stock_take = ?1", take);
    }

    void add(Scanned scan) {
        entities.persist(scan);
        entities.flush();
    }

    int lines(String take) {
        return count("select count(*) from intake.stock_take_line where stock_take = ?1", take);
    }

    int counted(String take) {
        return count(
                "select count(*) - count(*) filter (where l.tag not in " + SCANNED
                        + ") from intake.stock_take_line l where l.stock_take = ?1",
                take);
    }

    boolean hasScanned(String take, StaffId who) {
        return !entities.createNativeQuery(
                        "select 1 from intake.stock_take_scan where stock_take = ?1 and actor = ?2 limit 1")
                .setParameter(1, take)
                .setParameter(2, who.value())
                .getResultList()
                .isEmpty();
    }

    boolean hasValuables(String take) {
        return 0
                < count(
                        "select count(*) from intake.found_item f where f.valuable_because is not null and f.tag in"
                                + " (select tag from intake.stock_take_line where stock_take = ?1 union"
                                + " select tag from intake.stock_take_scan where stock_take = ?1)",
                        take);
    }

    void write() {
        entities.flush();
    }

    private int count(String question, String take) {
        return ((Number) entities.createNativeQuery(question)
                        .setParameter(1, take)
                        .getSingleResult())
                .intValue();
    }
}
