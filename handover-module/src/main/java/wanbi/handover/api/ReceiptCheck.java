package wanbi.handover.api;

import java.util.Optional;
import wanbi.intake.api.PublicCheck;

/** Verification of receipts by their code; open to the public, tells nothing personal (F-7). */
public interface ReceiptCheck {

    Optional<PublicCheck> byCode(String code);
}
