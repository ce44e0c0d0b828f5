package wanbi.platform.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.StoredFile;

/** Which files there are. The same content twice is the same file. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FileRegister implements FileStore {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    FileShelf shelf;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public StoredFile put(byte[] content, String mediaType) {
        return put(new ByteArrayInputStream(content), mediaType);
    }

    @Override
    public StoredFile put(InputStream content, String mediaType) {
        return enter(lay(content), mediaType);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Laid lay(InputStream content) {
        FileShelf.Shelved shelved = shelf.put(content);
        return new Laid(shelved.sha256(), shelved.bytes());
    }

    @Override
    public StoredFile enter(Laid laid, String mediaType) {
        entities.createNativeQuery("insert into platform.stored_file (sha256, bytes, media_type, stored_by, stored_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict (sha256) do nothing")
                .setParameter(1, laid.sha256())
                .setParameter(2, laid.bytes())
                .setParameter(3, mediaType)
                .setParameter(4, staff.id().value())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        return new StoredFile(laid.sha256(), laid.sha256(), laid.bytes(), mediaType);
    }

    @Override
    public Optional<StoredFile> find(String file) {
        if (file == null || !ID.matcher(file).matches()) {
            return Optional.empty();
        }
        List<?> rows = entities.createNativeQuery(
                        "select bytes, media_type from platform.stored_file where sha256 = ?1")
                .setParameter(1, file)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new StoredFile(file, file, ((Number) row[0]).longValue(), (String) row[1]))
                .findFirst();
    }

    @Override
    public InputStream open(String file) {
        return find(file).flatMap(stored -> shelf.open(stored.sha256())).orElseThrow(() -> new UnknownThing("file"));
    }
}
