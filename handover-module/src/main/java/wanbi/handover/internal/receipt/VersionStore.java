package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.SignatureMark;
import wanbi.platform.api.Signatures;

/** Keeps what receipts say from their second version on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VersionStore {

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    @Inject
    Signatures signatures;

    /** Oldest first. */
    List<ReceiptVersion> of(String receipt) {
        return entities.createQuery(
                        "select v from ReceiptVersion v where v.receipt = :receipt order by v.number",
                        ReceiptVersion.class)
                .setParameter("receipt", receipt)
                .getResultList();
    }

    Optional<ReceiptVersion> newest(String receipt) {
        List<ReceiptVersion> all = of(receipt);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    ReceiptVersion get(String receipt, int version) {
        ReceiptVersion found = entities.find(ReceiptVersion.class, ReceiptVersion.idOf(receipt, version));
        if (found == null) {
            throw new UnknownThing("version");
        }
        return found;
    }

    Optional<ReceiptVersion> byCode(String code) {
        return entities.createQuery("select v from ReceiptVersion v where v.code = :code", ReceiptVersion.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<VersionSignature> signatureOf(ReceiptVersion version) {
        return Optional.ofNullable(entities.find(VersionSignature.class, version.id()));
    }

    /** What the receipt says at present, with the signature that this version bears. */
    Edition edition(Receipt receipt) {
        return newest(receipt.number())
                .map(version -> new Edition(version.number(), version.content(), mark(version)))
                .orElseGet(() -> new Edition(1, receipt.content(), signatures.mark(receipt.signature())));
    }

    private SignatureMark mark(ReceiptVersion version) {
        return signatureOf(version)
                .map(signed -> signatures.mark(signed.signature()))
                .orElse(null);
    }

    void add(ReceiptVersion version) {
        entities.persist(version);
        entities.flush();
    }

    void add(VersionSignature signature) {
        entities.persist(signature);
        entities.flush();
    }
}
