package wanbi.intake.internal.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;

/** Changes of shift in their tables, and what somebody holds by the book. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShiftBook {

    private static final int LISTED = 50;
    private static final List<ShiftState> WAITING = List.of(ShiftState.OFFERED, ShiftState.DIFFERENT);

    /** In hand, and the valuables behind the giver's keys: those are looked at one by one, the rest is for a count. */
    private static final String HELD = "select f.tag, c.length, f.storage_place, c.holder_name, f.seal"
            + " from intake.found_item f join intake.custody_chain c on c.tag = f.tag"
            + " where f.site = ?1 and f.status in ('REGISTERED', 'STORED', 'CLAIMED')"
            + " and (c.holder_kind = 'STAFF' and c.holder_id = ?2"
            + " or c.holder_kind = 'STORAGE' and c.holder_id = any(cast(?3 as text[])) and f.valuable_because is not null)"
            + " order by f.storage_place nulls first, f.tag";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /** How many hands a thing has been through and who has it. */
    record Standing(int length, String holder) {}

    List<Held> held(SiteCode site, StaffId giver, Collection<String> keys) {
        List<?> rows = entities.createNativeQuery(HELD)
                .setParameter(1, site.value())
                .setParameter(2, giver.value())
                .setParameter(3, keys.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Held(
                        new ItemTag((String) row[0]),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        row[2] == null ? null : (String) row[3],
                        (String) row[4]))
                .toList();
    }

    Map<String, Standing> standings(String handover) {
        List<?> rows = entities.createNativeQuery("select c.tag, c.length, c.holder_name from intake.custody_chain c"
                        + " join intake.shift_thing t on t.tag = c.tag where t.handover = ?1")
                .setParameter(1, handover)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new Standing(((Number) row[1]).intValue(), (String) row[2])));
    }

    void add(ShiftHandover shift, List<ShiftThing> things) {
        entities.persist(shift);
        things.forEach(entities::persist);
        entities.flush();
    }

    ShiftHandover get(String id) {
        return found(id, entities.find(ShiftHandover.class, id));
    }

    ShiftHandover lock(String id) {
        return found(id, entities.find(ShiftHandover.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static ShiftHandover found(String id, ShiftHandover shift) {
        if (shift == null) {
            throw new UnknownThing(id);
        }
        return shift;
    }

    Optional<String> openOf(SiteCode site, StaffId giver) {
        return entities
                .createQuery(
                        "select s.id from ShiftHandover s where s.site = :site and s.giver = :giver and s.state = :open",
                        String.class)
                .setParameter("site", site)
                .setParameter("giver", giver)
                .setParameter("open", ShiftState.OFFERED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order in which things are locked. */
    List<ShiftThing> things(String handover) {
        return entities.createQuery(
                        "select t from ShiftThing t where t.handover = :handover order by t.tag", ShiftThing.class)
                .setParameter("handover", handover)
                .getResultList();
    }

    List<ShiftHandover> newest(Set<SiteCode> sites, boolean open) {
        String waiting = open ? " and s.state in :waiting" : "";
        var query = entities.createQuery(
                "select s from ShiftHandover s where s.site in :sites" + waiting
                        + " order by s.offeredAt desc, s.id desc",
                ShiftHandover.class);
        if (open) {
            query.setParameter("waiting", WAITING);
        }
        return sites.isEmpty()
                ? List.of()
                : query.setParameter("sites", sites).setMaxResults(LISTED).getResultList();
    }

    void write() {
        entities.flush();
    }
}
