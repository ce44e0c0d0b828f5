package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.BusinessRuleViolation;

/** What a case refuses because of its state or of who asks; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class CaseRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private CaseRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** The case's status does not allow it (E.2). */
    public static CaseRefused state(String status) {
        return new CaseRefused(Kind.CONFLICT, "CASE_STATE", status);
    }

    /** The line is no longer looked for. */
    public static CaseRefused lineNotMissing(int line) {
        return new CaseRefused(Kind.CONFLICT, "LINE_NOT_MISSING", line);
    }

    /** The item is on the counter; the claim must be abandoned or judged first. */
    public static CaseRefused linkBeingCompared(String itemTag) {
        return new CaseRefused(Kind.CONFLICT, "LINK_BEING_COMPARED", itemTag);
    }

    /** Something of the case has been handed over, so it has happened and cannot be a mistake of entry. */
    public static CaseRefused voidAfterHandover() {
        return new CaseRefused(Kind.CONFLICT, "VOID_AFTER_HANDOVER");
    }

    /** The desk voids only what it entered itself today (E.6). */
    public static CaseRefused voidNotOwnOfToday() {
        return new CaseRefused(Kind.FORBIDDEN, "VOID_NOT_OWN_OF_TODAY");
    }

    /** Before acceptance guards mend their own entries and head office none; afterwards the desk and above (E.6). */
    public static CaseRefused correctionNotAllowed() {
        return new CaseRefused(Kind.FORBIDDEN, "CORRECTION_NOT_ALLOWED");
    }

    /** There is no slip before the case is accepted. */
    public static CaseRefused notAcceptedYet() {
        return new CaseRefused(Kind.CONFLICT, "NOT_ACCEPTED_YET");
    }

    /** Another counter has the thing before the claimant right now. */
    public static CaseRefused beingCompared() {
        return new CaseRefused(Kind.CONFLICT, "CASE_BEING_COMPARED");
    }

    /** R20: nobody stops looking before looking is done. */
    public static CaseRefused watchStepsOpen(List<String> steps) {
        return new CaseRefused(Kind.CONFLICT, "WATCH_STEPS_OPEN", words("step.", steps));
    }

    public static CaseRefused clientNotTold() {
        return new CaseRefused(Kind.CONFLICT, "CLIENT_NOT_TOLD");
    }

    public static CaseRefused obligationsOpen(List<Obligation> kinds) {
        return new CaseRefused(
                Kind.CONFLICT,
                "OBLIGATIONS_OPEN",
                words("obligation.", kinds.stream().map(Enum::name).toList()));
    }

    /** Required, and neither done nor deviated from nor excused (R02, R19). */
    public static CaseRefused stepNotDone(List<String> steps) {
        return new CaseRefused(Kind.CONFLICT, "STEP_NOT_DONE", words("step.", steps));
    }

    /** @param until day at the site on which the thirty days are over */
    public static CaseRefused watchNotOver(String until) {
        return new CaseRefused(Kind.CONFLICT, "WATCH_NOT_OVER", until);
    }

    public static CaseRefused closingLetterMissing() {
        return new CaseRefused(Kind.CONFLICT, "CLOSING_LETTER_MISSING");
    }

    /** What was not found is given up by the manager alone (E.2). */
    public static CaseRefused closeByManager() {
        return new CaseRefused(Kind.FORBIDDEN, "CLOSE_BY_MANAGER");
    }

    /** @param days how many it may have been */
    public static CaseRefused reopenTooLate(long days) {
        return new CaseRefused(Kind.CONFLICT, "REOPEN_TOO_LATE", days);
    }

    public static CaseRefused mergeHasLinks() {
        return new CaseRefused(Kind.CONFLICT, "MERGE_HAS_LINKS");
    }

    /** Another client, or not one kind of thing in common (R24). */
    public static CaseRefused mergeNotSame(String into) {
        return new CaseRefused(Kind.CONFLICT, "MERGE_NOT_SAME", into);
    }

    public static CaseRefused mergeIntoEnded(String into) {
        return new CaseRefused(Kind.CONFLICT, "MERGE_INTO_ENDED", into);
    }

    /** What the company owes after a theft does not end with the client's wish; found again it was none (R15). */
    public static CaseRefused theftNotWithdrawn() {
        return new CaseRefused(Kind.CONFLICT, "THEFT_NOT_WITHDRAWN");
    }

    /** What was compared with one report is not moved under another. */
    public static CaseRefused conversionHasLinks() {
        return new CaseRefused(Kind.CONFLICT, "CONVERSION_HAS_LINKS");
    }

    public static CaseRefused alreadyOfKind() {
        return new CaseRefused(Kind.CONFLICT, "ALREADY_OF_THIS_KIND");
    }

    /** Neither a loss nor a theft of another kind: relation and verdict belong to thefts. */
    /** A theft of P1, or one in which staff are suspected (E.3). */
    public static CaseRefused closeByHeadOffice() {
        return new CaseRefused(Kind.FORBIDDEN, "CLOSE_BY_HEAD_OFFICE");
    }

    /** Something of ours still waits for the client. */
    public static CaseRefused closeHasLinks() {
        return new CaseRefused(Kind.CONFLICT, "CLOSE_HAS_LINKS");
    }

    public static CaseRefused satisfactionStands() {
        return new CaseRefused(Kind.CONFLICT, "SATISFACTION_STANDS");
    }

    public static CaseRefused noTheft() {
        return new CaseRefused(Kind.CONFLICT, "NO_THEFT_CASE");
    }

    /** Keys of texts, which the reader gets in words. */
    private static List<String> words(String list, List<String> codes) {
        return codes.stream().map(code -> list + code).toList();
    }
}
