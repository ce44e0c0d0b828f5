package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Who took a receipt out or had it copied, on the case's chain (I1): the paper shows personal values in plain (I17). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceiptJournal {

    @Inject
    Journal journal;

    /** @param copy 0 for the original */
    void printed(Receipt receipt, int copy) {
        journal.append(entry(receipt, "RECEIPT_PRINTED").fact("copy", copy));
    }

    void copied(Receipt receipt, ReceiptCopy copy, String contentHash, String reason) {
        journal.append(entry(receipt, "RECEIPT_COPIED")
                .fact("copy", copy.number())
                .fact("version", copy.version())
                .fact("contentHash", contentHash)
                .fact("fileHash", copy.fileHash())
                .because(reason));
    }

    void versionPrinted(Receipt receipt, ReceiptVersion version) {
        journal.append(entry(receipt, "RECEIPT_PRINTED").fact("copy", 0).fact("version", version.number()));
    }

    /** @param replaces content hash of the version before */
    void corrected(Receipt receipt, ReceiptVersion version, String replaces) {
        journal.append(entry(receipt, "RECEIPT_CORRECTED")
                .fact("version", version.number())
                .fact("changed", String.join(" ", version.changed()))
                .fact("replaces", replaces)
                .fact("contentHash", version.contentHash())
                .fact("fileHash", version.fileHash())
                .fact("witness", version.witness())
                .personal("name", version.claimantName())
                .personal("remarks", version.remarks())
                .because(version.reason()));
    }

    void signedAnew(Receipt receipt, ReceiptVersion version, SignedAnew signed) {
        journal.append(entry(receipt, "RECEIPT_SIGNED_ANEW")
                .fact("version", version.number())
                .fact("contentHash", version.contentHash())
                .fact("level", signed.level())
                .fact("archiveBox", signed.archiveBox()));
    }

    /** On the chain of each thing too: who reads its hands reads that these were the wrong ones. */
    void releasedWrongly(Receipt receipt, WrongRelease wrong) {
        journal.append(of(entry(receipt, "RELEASED_WRONGLY"), wrong));
        receipt.tags()
                .forEach(tag -> journal.append(of(
                        JournalEntry.of(Chain.of(tag), "RELEASED_WRONGLY").fact("receipt", receipt.number()), wrong)));
    }

    private static JournalEntry of(JournalEntry entry, WrongRelease wrong) {
        return entry.fact("noticedBy", wrong.noticedBy())
                .fact("noticedAt", wrong.noticedAt())
                .because(wrong.reason());
    }

    private static JournalEntry entry(Receipt receipt, String act) {
        return JournalEntry.of(Chain.of(receipt.caseNumber()), act).fact("receipt", receipt.number());
    }
}
