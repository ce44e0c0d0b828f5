package wanbi.platform.internal.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.SignatureMark;
import wanbi.platform.api.Signatures;
import wanbi.platform.api.StoredFile;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignatureBook implements Signatures {

    /** Drawn on the screen; SMS codes and certificates come with later stages. */
    private static final String ON_SCREEN = "S1";

    private static final String PDF = "application/pdf";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public String record(String level, List<List<List<Number>>> strokes, String documentHash) {
        if (!ON_SCREEN.equals(level)) {
            throw new InvalidInput("signature/level", level == null ? "REQUIRED" : "INVALID");
        }
        return keep(Signature.drawn(level, strokes, documentHash, staff.id(), clock.instant()));
    }

    @Override
    public String recordPaper(String scanFile, String archiveBox, String documentHash) {
        StoredFile scan = files.find(scanFile)
                .filter(file -> file.mediaType().startsWith("image/") || PDF.equals(file.mediaType()))
                .orElseThrow(() -> new InvalidInput("signature/scanFile", "FILE_UNKNOWN"));
        return keep(Signature.onPaper(scan, archiveBox, documentHash, staff.id(), clock.instant()));
    }

    private String keep(Signature signature) {
        entities.persist(signature);
        return signature.id();
    }

    @Override
    public SignatureMark mark(String id) {
        Signature signature = id == null ? null : entities.find(Signature.class, id);
        if (signature == null) {
            throw new UnknownThing("signature");
        }
        return signature.mark();
    }
}
