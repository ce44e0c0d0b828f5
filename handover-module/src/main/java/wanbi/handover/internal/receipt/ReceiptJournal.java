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

    void copied(Receipt receipt, ReceiptCopy copy, String reason) {
        journal.append(entry(receipt, "RECEIPT_COPIED")
                .fact("copy", copy.number())
                .fact("contentHash", receipt.contentHash())
                .fact("fileHash", copy.fileHash())
                .because(reason));
    }

    private static JournalEntry entry(Receipt receipt, String act) {
        return JournalEntry.of(Chain.of(receipt.caseNumber()), act).fact("receipt", receipt.number());
    }
}
