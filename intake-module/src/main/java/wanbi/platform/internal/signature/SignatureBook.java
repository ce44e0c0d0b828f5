package wanbi.platform.internal.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Signatures;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignatureBook implements Signatures {

    /** Drawn on the screen; SMS codes and certificates come with later stages. */
    private static final String ON_SCREEN = "S1";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public String record(String level, List<List<List<Number>>> strokes, String documentHash) {
        if (!ON_SCREEN.equals(level)) {
            throw new InvalidInput("signature/level", level == null ? "REQUIRED" : "INVALID");
        }
        if (documentHash == null || !HASH.matcher(documentHash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hex: " + documentHash);
        }
        DrawnSignature signature = DrawnSignature.take(level, strokes, documentHash, staff.id(), clock.instant());
        entities.persist(signature);
        return signature.id();
    }

    @Override
    public List<List<List<Number>>> strokes(String id) {
        DrawnSignature signature = id == null ? null : entities.find(DrawnSignature.class, id);
        if (signature == null) {
            throw new UnknownThing("signature");
        }
        return signature.strokes();
    }
}
