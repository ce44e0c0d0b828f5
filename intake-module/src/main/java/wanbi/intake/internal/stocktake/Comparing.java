package wanbi.intake.internal.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.StockDifferenceView;

/** Lays the scans of a count beside its book. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Comparing {

    private static final int SHOWN = 500;

    private static final String LAST = "left join lateral (select s.n, s.place, s.outcome from intake.stock_take_scan s"
            + " where s.stock_take = l.stock_take and s.tag = l.tag order by s.n desc limit 1) s on true";

    private static final String BOOKED = "select l.tag, l.place, l.place_name, s.n is not null, s.place,"
            + " c.length <> l.chain_length, f.storage_place"
            + " from intake.stock_take_line l join intake.custody_chain c on c.tag = l.tag"
            + " join intake.found_item f on f.tag = l.tag " + LAST + " where l.stock_take = ?1 order by l.tag";

    private static final String BESIDES = "select distinct on (s.tag) s.tag, c.holder_name, s.place, f.storage_place,"
            + " s.outcome from intake.stock_take_scan s left join intake.found_item f on f.tag = s.tag"
            + " left join intake.custody_chain c on c.tag = s.tag"
            + " where s.stock_take = ?1 and not exists (select 1 from intake.stock_take_line l"
            + " where l.stock_take = s.stock_take and l.tag = s.tag) order by s.tag, s.n desc";

    private static final String SHOW = "select x.tag, x.kind, f.category, f.name, f.valuable_because is not null,"
            + " x.place_name, x.counted_place from %s x left join intake.found_item f on f.tag = x.tag"
            + " and x.kind not in ('OF_ANOTHER_SITE', 'UNKNOWN_TAG') where x.stock_take = ?1 order by x.kind, x.tag limit "
            + SHOWN;

    private static final String UNCOUNTED = "(select l.*, 'NOT_COUNTED' as kind, null as counted_place"
            + " from intake.stock_take_line l where l.tag not in " + StockTakeBook.SCANNED + ")";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /** A difference that an approval has to put right. */
    record Found(String tag, Outcome kind, String place, String countedPlace, String by, String byName) {}

    /** Nobody moves what is about to be called missing. */
    void holdUncounted(String take) {
        entities.createNativeQuery("select 1 from intake.found_item f where f.tag in (select x.tag from " + UNCOUNTED
                        + " x where x.stock_take = ?1) order by f.tag for update")
                .setParameter(1, take)
                .getResultList();
    }

    List<BookedThing> all(String take) {
        List<BookedThing> all = new ArrayList<>();
        rows(BOOKED, take)
                .forEach(row -> all.add(new BookedThing(
                        (String) row[0],
                        true,
                        (String) row[1],
                        (String) row[2],
                        (Boolean) row[3],
                        (String) row[4],
                        (Boolean) row[5],
                        (String) row[6],
                        null)));
        rows(BESIDES, take)
                .forEach(row -> all.add(new BookedThing(
                        (String) row[0],
                        false,
                        (String) row[3],
                        (String) row[1],
                        true,
                        (String) row[2],
                        false,
                        (String) row[3],
                        Outcome.valueOf((String) row[4]))));
        return all;
    }

    void write(String take, BookedThing thing) {
        boolean ours = thing.judged() != Outcome.OF_ANOTHER_SITE;
        entities.createNativeQuery("insert into intake.stock_take_difference"
                        + " (stock_take, tag, kind, place, place_name, counted_place, counted)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, take)
                .setParameter(2, thing.tag())
                .setParameter(3, thing.judged().name())
                .setParameter(4, ours ? thing.place() : null)
                .setParameter(5, ours ? thing.placeName() : null)
                .setParameter(6, thing.seenAt())
                .setParameter(7, thing.scanned())
                .executeUpdate();
    }

    /** What lies elsewhere and what had been missing, with who saw it last. */
    List<Found> toPutRight(String take) {
        return rows(
                        "select d.tag, d.kind, d.place, d.counted_place, s.actor, s.actor_name"
                                + " from intake.stock_take_difference d join lateral (select actor, actor_name"
                                + " from intake.stock_take_scan s where s.stock_take = d.stock_take and s.tag = d.tag"
                                + " order by n desc limit 1) s on true"
                                + " where d.stock_take = ?1 and d.kind in ('ELSEWHERE', 'FOUND_AGAIN') order by d.tag",
                        take)
                .stream()
                .map(row -> new Found(
                        (String) row[0],
                        Outcome.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    /** While it is open what nobody has scanned yet, afterwards what differs. */
    List<StockDifferenceView> shown(StockTake take) {
        return rows(SHOW.formatted(take.isOpen() ? UNCOUNTED : "intake.stock_take_difference"), take.id()).stream()
                .map(row -> new StockDifferenceView(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Boolean) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    private List<Object[]> rows(String sql, String take) {
        List<?> rows = entities.createNativeQuery(sql).setParameter(1, take).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
