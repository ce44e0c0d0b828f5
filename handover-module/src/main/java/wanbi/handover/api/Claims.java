package wanbi.handover.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Slice;

/**
 * The counter: claim, blind comparison, verdict, form, hand-over (R09). Roles: DESK and MANAGER act; GUARD only as
 * witness; HEAD_OFFICE and AUDITOR read, masked. Acts stand on the case's chain, custody on the item's.
 */
public interface Claims {

    /**
     * The case moves to COMPARING; without a case a minimal ACCEPTED one is opened.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code ITEM_NOT_LINKED}, {@code ITEM_ALREADY_CLAIMED}, {@code
     *     ITEM_FROZEN}, {@code ALREADY_HANDED_OVER}, {@code CASE_STATE}
     * @throws wanbi.kernel.InvalidInput naming every wrong field
     */
    ClaimView open(ClaimCommand.Open command);

    ClaimView abandon(ClaimCommand.Abandon command);

    /**
     * Seals the answers, then reveals what was recorded (F-8).
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code ANSWERS_SEALED} (409) the second time
     */
    List<RevealedItem> answer(ClaimCommand.Answer command);

    /**
     * PASS, FAIL or DOUBT. CATEGORY, COLOUR and QUANTITY of each item must be judged. A valuable needs a witness; with
     * fewer than two hidden features told right also another proof, and the manager as that witness (I4).
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code COMPARISON_REQUIRED} (409) before the answers are sealed
     */
    ClaimView judge(ClaimCommand.Judge command);

    /** What the client reads and signs; the same content gives the same hash until something of it changes. */
    ClaimForm form(FormQuery asked);

    /** The same form as PDF, for whoever would rather read paper, or signs it with a pen (S0). */
    byte[] printForm(FormQuery asked);

    /**
     * Judged in this order: fields and SIGNATURE_EMPTY (422); ALREADY_HANDED_OVER, ITEM_FROZEN, COMPARISON_REQUIRED,
     * FORM_CHANGED (409). The original is stored immutable, copy 1 is issued.
     */
    ReceiptView handOver(ClaimCommand.HandOver command);

    ClaimView get(ClaimRef claim);

    /** The sealed answers beside what was recorded; empty before the answers are sealed. */
    List<RevealedItem> revealed(ClaimRef claim);

    List<ClaimView> ofCase(CaseNumber number);

    /** Open claims and those waiting for a second look, newest first. */
    Slice<ClaimView> list(ClaimQuery query);
}
