package wanbi.handover.internal.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import wanbi.handover.api.ReceiptCheck;
import wanbi.intake.api.PublicCheck;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.VerificationCode;

/** The public's door: is this paper genuine? (F-7) */
@Stateless
@PermitAll
public class ReceiptLookup implements ReceiptCheck {

    /** Receipts cannot be taken back at this stage, so a genuine one is valid. */
    private static final String VALID = "VALID";

    @Inject
    ReceiptStore receipts;

    @Inject
    SiteBook sites;

    @Override
    public Optional<PublicCheck> byCode(String typed) {
        String code = VerificationCode.parse(typed);
        if (code == null) {
            return Optional.empty();
        }
        return receipts.byCode(code)
                .map(receipt -> told("RECEIPT_ORIGINAL", receipt, receipt.at()))
                .or(() -> receipts.copyByCode(code)
                        .map(copy -> told("RECEIPT_COPY", receipts.get(copy.receipt()), copy.at())));
    }

    private PublicCheck told(String kind, Receipt receipt, Instant at) {
        String zone = sites.zone(receipt.site()).getId();
        return new PublicCheck(kind, receipt.number(), receipt.itemClass(), at, zone, VALID);
    }
}
