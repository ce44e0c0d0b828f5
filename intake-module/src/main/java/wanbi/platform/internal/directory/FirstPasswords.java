package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.DirectoryImport.FirstPassword;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Sealing;

/** The one-time passwords of an import, sealed until the importer has been told them, which happens once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FirstPasswords {

    /** Who has not asked by then resets the passwords on the page. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String BETWEEN = "\t";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Sealing sealing;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    void keep(String job, long chunk, List<FirstPassword> passwords) {
        if (passwords.isEmpty()) {
            return;
        }
        String lines = passwords.stream()
                .map(one -> String.join(BETWEEN, one.getName(), one.getUsername(), one.getPassword()))
                .collect(Collectors.joining("\n"));
        entities.createNativeQuery(
                        "insert into platform.first_password (job, chunk, sealed, made_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, job)
                .setParameter(2, chunk)
                .setParameter(3, sealing.seal(lines, label(job, chunk)))
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    List<FirstPassword> tell(String job) {
        List<?> rows = entities.createNativeQuery(
                        "delete from platform.first_password where job = ?1 returning chunk, sealed")
                .setParameter(1, job)
                .getResultList();
        List<FirstPassword> told = new ArrayList<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .sorted((a, b) -> Long.compare(((Number) a[0]).longValue(), ((Number) b[0]).longValue()))
                .forEach(row -> told.addAll(opened(job, ((Number) row[0]).longValue(), (byte[]) row[1])));
        if (told.isEmpty()) {
            throw new UnknownThing("first-passwords");
        }
        journal.append(JournalEntry.of(journal.today(), "FIRST_PASSWORDS_TOLD")
                .fact("job", job)
                .fact("count", told.size()));
        return told;
    }

    void forget() {
        entities.createNativeQuery("delete from platform.first_password where made_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private List<FirstPassword> opened(String job, long chunk, byte[] sealed) {
        return sealing.open(sealed, label(job, chunk)).stream()
                .flatMap(String::lines)
                .map(line -> line.split(BETWEEN))
                .map(parts -> new FirstPassword(parts[0], parts[1], parts[2]))
                .toList();
    }

    private static String label(String job, long chunk) {
        return "first passwords " + job + " " + chunk;
    }
}
