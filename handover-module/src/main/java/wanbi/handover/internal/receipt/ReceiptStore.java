package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.SearchIndex;
import wanbi.platform.api.SearchIndex.Entry;
import wanbi.platform.api.VerificationCode;

/** Keeps receipts and their copies; there is nothing here that changes or removes one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceiptStore {

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    @Inject
    SearchIndex index;

    @Inject
    VersionStore versions;

    void add(Receipt receipt) {
        entities.persist(receipt);
        entities.flush();
        index(receipt);
    }

    void index(Receipt receipt) {
        index.put(entry(receipt));
    }

    Entry entry(Receipt receipt) {
        return ReceiptEntry.of(receipt, versions.of(receipt.number()));
    }

    /** In the order of their numbers; for the index, which did not know them. */
    List<Receipt> after(String number, int most) {
        return entities.createQuery("select r from Receipt r where r.number > :number order by r.number", Receipt.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    void add(ReceiptCopy copy) {
        entities.persist(copy);
        entities.flush();
    }

    Receipt get(String number) {
        Receipt receipt = entities.find(Receipt.class, number);
        if (receipt == null) {
            throw new UnknownThing("receipt");
        }
        return receipt;
    }

    List<Receipt> ofCase(CaseNumber number) {
        return entities.createQuery(
                        "select r from Receipt r where r.caseNumber = :number order by r.number", Receipt.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<ReceiptCopy> copies(String receipt) {
        return entities.createQuery(
                        "select c from ReceiptCopy c where c.receipt = :receipt order by c.number", ReceiptCopy.class)
                .setParameter("receipt", receipt)
                .getResultList();
    }

    /** The rows cannot be locked, since nobody may change them; so the next copy or version has a lock of its own. */
    void lock(String receipt) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "handover.receipt " + receipt)
                .getSingleResult();
    }

    Optional<Receipt> byCode(String code) {
        return entities.createQuery("select r from Receipt r where r.code = :code", Receipt.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<ReceiptCopy> copyByCode(String code) {
        return Optional.ofNullable(entities.find(ReceiptCopy.class, code));
    }

    /** Of which this code is on a paper: original, corrected version or copy. */
    Optional<Receipt> ofPaper(String code) {
        return byCode(code)
                .or(() -> copyByCode(code).map(copy -> get(copy.receipt())))
                .or(() -> versions.byCode(code).map(version -> get(version.receipt())));
    }

    String freshCode() {
        String code = VerificationCode.random();
        return ofPaper(code).isPresent() ? freshCode() : code;
    }
}
