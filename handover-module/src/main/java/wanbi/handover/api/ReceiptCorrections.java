package wanbi.handover.api;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/**
 * What a receipt says can be put right, what it gave away and to whom cannot (R09): a correction is a new version under
 * the same number, and the one that was signed stays.
 */
public interface ReceiptCorrections {

    /**
     * By manager or head office with a second person's PIN.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code VERSION_CONFLICT} (409) when another version came between
     * @throws wanbi.kernel.InvalidInput {@code NOTHING_CHANGED}; {@code ANOTHER_PERSON} when it would name somebody else
     */
    ReceiptView correct(Correct command);

    /**
     * The client signs the newest version too.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code ALREADY_SIGNED}, {@code FORM_CHANGED} (409)
     */
    ReceiptView sign(Sign command);

    /** The stored bytes of a version from the second on; reading is journaled. Roles as for the original. */
    InputStream paper(VersionRef version);

    /** The scan of a version that the client signed on paper (S0); reading is journaled. */
    InputStream scan(VersionRef version);

    /** @param version the newest that the user has looked at; null for "did not look" */
    record Correct(String receiptNumber, Long version, Changes changes, String reason, Witness witness)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.receipt(receiptNumber);
        }
    }

    /** Null stays as it is. */
    record Changes(
            String claimantName, String claimantPhone, String idLast4, List<ItemCondition> conditions, String remarks)
            implements Serializable {}

    record ItemCondition(String itemTag, String condition) implements Serializable {}

    /** @param contentHash of the version that the client has read */
    record Sign(String receiptNumber, String contentHash, ClaimCommand.Signature signature) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.receipt(receiptNumber);
        }
    }

    record VersionRef(String receiptNumber, int version) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.receipt(receiptNumber);
        }
    }
}
