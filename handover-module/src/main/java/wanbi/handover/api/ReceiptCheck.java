package wanbi.handover.api;

import java.util.Optional;

/** Verification of receipts by their code; open to the public, tells nothing personal (F-7). */
public interface ReceiptCheck {

    Optional<PublicReceipt> byCode(String code);
}
