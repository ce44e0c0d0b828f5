package wanbi.handover.api;

import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;

/** What handover says no to, each with its own code and sentence (R09, I3, I4). */
public final class Refused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private Refused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** The line and the item do not belong to each other in this case. */
    public static Refused itemNotLinked(String tag) {
        return new Refused("ITEM_NOT_LINKED", tag);
    }

    public static Refused itemAlreadyClaimed(ItemTag tag, String claim) {
        return new Refused("ITEM_ALREADY_CLAIMED", tag, claim);
    }

    public static Refused itemFrozen(ItemTag tag) {
        return new Refused("ITEM_FROZEN", tag);
    }

    public static Refused alreadyHandedOver(String what) {
        return new Refused("ALREADY_HANDED_OVER", what);
    }

    /** The claim has ended or stands where this act has no place. */
    public static Refused claimState(String claim, Enum<?> status) {
        return new Refused("CLAIM_STATE", claim, status.name());
    }

    public static Refused answersSealed() {
        return new Refused("ANSWERS_SEALED");
    }

    /** I3: no verdict before the answers, no form and no hand-over before a passed comparison of the same claim. */
    public static Refused comparisonRequired() {
        return new Refused("COMPARISON_REQUIRED");
    }

    /** What is in doubt is decided by a manager. */
    public static Refused doubtNeedsManager() {
        return new Refused("DOUBT_NEEDS_MANAGER");
    }

    /** … and not by one who has compared it already. */
    public static Refused ownComparison() {
        return new Refused("OWN_COMPARISON");
    }

    /** A valuable with fewer than two features told right and nothing else to prove it by. */
    public static Refused proofRequired(ItemTag tag, int told) {
        return new Refused("PROOF_REQUIRED", tag, told);
    }

    /** The clock of the local rule still runs (L-01, L-07). */
    public static Refused holdNotOver(ItemTag tag, String lastDay) {
        return new Refused("HOLD_NOT_OVER", tag, lastDay);
    }

    /** It is somebody's, or it is no longer with us. */
    public static Refused itemNotUnclaimed(ItemTag tag, String status) {
        return new Refused("ITEM_NOT_UNCLAIMED", tag, status);
    }

    /** L-02: what tempts the wrong people, and what goes to the police at once, is told to nobody. */
    public static Refused notOnANotice(ItemTag tag) {
        return new Refused("NOT_ON_A_NOTICE", tag);
    }

    public static Refused itemInDisposal(ItemTag tag, String disposal) {
        return new Refused("ITEM_IN_DISPOSAL", tag, disposal);
    }

    public static Refused disposalState(String disposal, Enum<?> status) {
        return new Refused("DISPOSAL_STATE", disposal, status.name());
    }

    /** Only what the police have do the police announce. */
    public static Refused notWithPolice(String disposal) {
        return new Refused("NOT_WITH_POLICE", disposal);
    }

    public static Refused nobodyReceives(String disposal) {
        return new Refused("NOBODY_RECEIVES", disposal);
    }

    /** I11. */
    public static Refused ownApproval() {
        return new Refused("OWN_APPROVAL");
    }

    public static Refused secondApprovalByHeadOffice() {
        return new Refused("SECOND_APPROVAL_BY_HEAD_OFFICE");
    }

    public static Refused boxAssigned(String box, String deposit) {
        return new Refused("BOX_ASSIGNED", box, deposit);
    }

    public static Refused boxExists(String box) {
        return new Refused("BOX_EXISTS", box);
    }

    public static Refused depositState(String deposit, Enum<?> status) {
        return new Refused("DEPOSIT_STATE", deposit, status.name());
    }

    /** A letter needs somebody to read it. */
    public static Refused nobodyToWriteTo() {
        return new Refused("NOBODY_TO_WRITE_TO");
    }

    public static Refused disputeDecided(String dispute) {
        return new Refused("DISPUTE_DECIDED", dispute);
    }

    public static Refused wrongReleaseKnown(String receipt) {
        return new Refused("WRONG_RELEASE_KNOWN", receipt);
    }

    /** Of a corrected receipt. */
    public static Refused alreadySigned(int version) {
        return new Refused("ALREADY_SIGNED", version);
    }

    public static Refused formChanged() {
        return new Refused("FORM_CHANGED");
    }

    /** I4. */
    public static InvalidInput witnessRequired() {
        return new InvalidInput("witness", "WITNESS_REQUIRED");
    }

    /** R12: nobody opens or closes a box alone. */
    public static InvalidInput secondPersonRequired() {
        return new InvalidInput("witness", "SECOND_PERSON_REQUIRED");
    }

    /** R09: what was signed is put right by two. */
    public static InvalidInput colleagueRequired() {
        return new InvalidInput("witness", "COLLEAGUE_REQUIRED");
    }

    public static InvalidInput managerWitnessRequired() {
        return new InvalidInput("witness", "MANAGER_WITNESS_REQUIRED");
    }

    public static InvalidInput reasonRequired() {
        return new InvalidInput("reason", "REASON_REQUIRED");
    }
}
