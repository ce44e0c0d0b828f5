package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.handover.api.FormPrinter;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.SignatureMark;
import wanbi.platform.api.StoredFile;

/** Prints the papers of one content and puts them into the file store. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Printing {

    private static final String PDF = "application/pdf";

    @Inject
    FormPrinter printer;

    @Inject
    FileStore files;

    @Inject
    ReceiptStore receipts;

    /**
     * @param copy 0 for the original
     * @param mark null on a corrected receipt that the client has not signed anew
     */
    Paper print(ReceiptContent content, int copy, SignatureMark mark) {
        String code = receipts.freshCode();
        byte[] pdf = printer.receipt(content.sheet(), content.marks(copy, code, mark));
        StoredFile stored = files.put(pdf, PDF);
        return new Paper(stored.file(), stored.sha256(), code);
    }
}
