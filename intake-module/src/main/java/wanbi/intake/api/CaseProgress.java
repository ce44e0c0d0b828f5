package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.BetweenContexts;

/** What handover tells a case, along the arrow: comparison begun, failed, handed over. */
@BetweenContexts
public interface CaseProgress {

    /** What a claim needs of the case; a row lock keeps two clerks apart until the transaction ends. */
    CaseForClaim lock(CaseNumber number);

    /**
     * A walk-up claim: a minimal ACCEPTED case of the claimant, one line per item, linked; no read-back, no duplicate
     * check. Journaled as CASE_OPENED_AT_COUNTER.
     */
    CaseNumber openAtCounter(WalkUp walkUp);

    /** The claimant's first description becomes the report of a walk-up case's line. */
    void describe(CaseNumber number, int line, String description, List<String> hiddenFeatures);

    /** FOUND_WAITING → COMPARING. */
    void beginComparison(CaseNumber number);

    /** COMPARING → FOUND_WAITING: the comparison failed or the claim was abandoned. */
    void endComparison(CaseNumber number, String reason);

    /** COMPARING → DISPUTED; a theft keeps its status. */
    void dispute(CaseNumber number);

    /** DISPUTED → COMPARING. */
    void disputeSettled(CaseNumber number);

    /** Lines become RETURNED; the case too when nothing is left, else FOUND_WAITING for the other lines. */
    void handedOver(CaseNumber number, List<ReturnedLine> lines, String receiptNumber);

    /**
     * Nobody came in time (E.2): FOUND_WAITING → TO_POLICE when nothing of it is left, else as before for the rest. The
     * client is written to.
     *
     * @throws CaseRefused {@code CASE_STATE} when it does not wait to be collected
     */
    void wentToPolice(CaseNumber number, ToPolice gone);

    /**
     * @param batch number of the disposal
     * @param organ who has them now
     * @param receipt number of its receipt
     */
    record ToPolice(List<ItemTag> tags, String batch, String organ, String receipt) {
        public ToPolice {
            tags = List.copyOf(tags);
        }
    }

    /**
     * They went to the wrong hands: the lines are missing again, or not found where the case has ended; the case stands
     * where it stood, and may be opened again (R25).
     */
    void wronglyHandedOver(CaseNumber number, List<ReturnedLine> lines, String receiptNumber);

    record WalkUp(SiteCode site, String name, String phone, List<WalkUpLine> lines) {}

    /** @param description the claimant's own words before the thing was shown; may be null */
    record WalkUpLine(ItemTag tag, int quantity, String description) {}

    record ReturnedLine(int line, ItemTag tag, int quantity) {}
}
