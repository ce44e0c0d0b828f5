package wanbi.intake.internal.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Sealing;

/**
 * The list itself. Name, number and unit are sealed; keyed marks of number and unit let equal ones find each other, so
 * nobody reads a list of residents out of a stolen dump (L-30, L-33).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownClients {

    private static final int MOST = 5;
    private static final String BETWEEN = "\t";
    private static final String FOUND =
            "select id, sealed, kind, phone_mark from intake.known_client where site = ?1 and ";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    /** A number that the site knows already is brought up to date; the day of the list that named it is noted anew. */
    void keep(SiteCode site, KnownClient client) {
        Timestamp now = Timestamp.from(clock.instant());
        String mark = phoneMark(client.phone());
        String unit = client.unit() == null ? "" : client.unit();
        entities.createNativeQuery("insert into intake.known_client as c"
                        + " (id, site, phone_mark, unit_mark, sealed, kind, updated_at, imported_at)"
                        + " values (nextval('intake.known_client_number'), ?1, ?2, ?3, ?4, ?5, ?6, ?6)"
                        + " on conflict (site, phone_mark) do update set unit_mark = excluded.unit_mark,"
                        + " sealed = excluded.sealed, kind = excluded.kind, updated_at = excluded.updated_at,"
                        + " imported_at = excluded.imported_at")
                .setParameter(1, site.value())
                .setParameter(2, mark)
                .setParameter(3, client.unit() == null ? "" : unitMark(client.unit()))
                .setParameter(
                        4,
                        sealing.seal(
                                String.join(BETWEEN, client.name(), client.phone(), unit), label(site.value(), mark)))
                .setParameter(5, client.kind())
                .setParameter(6, now)
                .executeUpdate();
    }

    List<KnownClient> find(SiteCode site, String phone, String unit) {
        if (phone == null && unit == null) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(
                        FOUND + "(phone_mark = ?2 or unit_mark = ?3) order by phone_mark = ?2 desc, id")
                .setParameter(1, site.value())
                .setParameter(2, phone == null ? "-" : phoneMark(phone))
                .setParameter(3, unit == null ? "-" : unitMark(unit))
                .setMaxResults(MOST)
                .getResultList();
        return read(site, rows);
    }

    Optional<KnownClient> find(SiteCode site, long id) {
        List<?> rows = entities.createNativeQuery(FOUND + "id = ?2")
                .setParameter(1, site.value())
                .setParameter(2, id)
                .getResultList();
        return read(site, rows).stream().findFirst();
    }

    private List<KnownClient> read(SiteCode site, List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .flatMap(row -> sealing.open((byte[]) row[1], label(site.value(), (String) row[3])).stream()
                        .map(line -> client(((Number) row[0]).longValue(), line, (String) row[2])))
                .toList();
    }

    private static KnownClient client(long id, String line, String kind) {
        String[] parts = line.split(BETWEEN, -1);
        return new KnownClient(id, parts[0], parts[1], parts[2].isEmpty() ? null : parts[2], kind);
    }

    private String phoneMark(String phone) {
        return sealing.mark("known client phone", phone);
    }

    /** Blanks and capitals make no other flat. */
    private String unitMark(String unit) {
        String plain = unit.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return sealing.mark("known client unit", plain);
    }

    private static String label(String site, String mark) {
        return "known client " + site + " " + mark;
    }
}
