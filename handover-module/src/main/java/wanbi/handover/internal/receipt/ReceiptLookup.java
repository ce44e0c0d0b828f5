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

    private static final String ORIGINAL = "RECEIPT_ORIGINAL";

    private static final String VALID = "VALID";

    /** It was genuine and says what was signed, but a later version has put something right (R09). */
    private static final String REPLACED = "REPLACED";

    /** It was signed as it stands, and gave the thing to the wrong hands: whoever holds it is to ask at the desk. */
    private static final String IN_QUESTION = "IN_QUESTION";

    @Inject
    ReceiptStore receipts;

    @Inject
    VersionStore versions;

    @Inject
    WrongReleaseStore wrongs;

    @Inject
    SiteBook sites;

    @Override
    public Optional<PublicCheck> byCode(String typed) {
        String code = VerificationCode.parse(typed);
        if (code == null) {
            return Optional.empty();
        }
        return receipts.byCode(code)
                .map(receipt -> told(ORIGINAL, receipt, 1, receipt.at()))
                .or(() -> receipts.copyByCode(code)
                        .map(copy -> told("RECEIPT_COPY", receipts.get(copy.receipt()), copy.version(), copy.at())))
                .or(() -> versions.byCode(code)
                        .map(version ->
                                told(ORIGINAL, receipts.get(version.receipt()), version.number(), version.at())));
    }

    private String status(Receipt receipt, Integer later) {
        if (wrongs.of(receipt.number()).isPresent()) {
            return IN_QUESTION;
        }
        return later == null ? VALID : REPLACED;
    }

    private PublicCheck told(String kind, Receipt receipt, int version, Instant at) {
        String zone = sites.zone(receipt.site()).getId();
        Integer later = versions.newest(receipt.number())
                .map(ReceiptVersion::number)
                .filter(newest -> newest > version)
                .orElse(null);
        return new PublicCheck(kind, receipt.number(), receipt.itemClass(), at, zone, status(receipt, later), later);
    }
}
