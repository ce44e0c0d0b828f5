package wanbi.intake.api;

import java.util.Optional;

/** What staff do with cases. Every act is journaled on the case's chain in the same transaction (I1). */
public interface LossCases {

    /**
     * Takes a report in (R05). Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput naming every wrong field; {@code LATE_ENTRY_REASON_REQUIRED} on {@code
     *     lateEntryReason} for a report over 24 hours old
     * @throws PossibleDuplicate same phone and category within 24 hours, without a reason to override
     */
    CaseView report(ReportLoss report);

    /** REPORTED → ACCEPTED; the fields of R05 must be there, or UNKNOWN. Roles: DESK, MANAGER. */
    CaseView accept(CaseCommand.Accept command);

    /** A new version with the reason; old and new stay (R05, I13). Roles: DESK, MANAGER, HEAD_OFFICE. */
    CaseView correct(CaseCommand.Correct command);

    CaseView addLine(CaseCommand.AddLine command);

    /** Roles: DESK on the day of entry for own cases, MANAGER, HEAD_OFFICE. A case with a hand-over cannot be voided. */
    CaseView voidCase(CaseCommand.Void command);

    /**
     * The found item may be this line: the line becomes FOUND, the case FOUND_WAITING, the item CLAIMED. What the line
     * said at this moment is kept for the comparison. Roles: DESK, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code ITEM_NOT_HERE} item of another site, {@code
     *     ITEM_ALREADY_LINKED}, {@code LINE_NOT_MISSING}, {@code CASE_STATE} …
     */
    CaseView link(CaseCommand.Link command);

    CaseView releaseLink(CaseCommand.ReleaseLink command);

    CaseView recordNotification(CaseCommand.Notify command);

    /**
     * The collection notice, sent by the house itself in this transaction's outbox and recorded like a notification.
     * Roles as for {@link #recordNotification}.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code CASE_STATE} nothing waits to be collected, {@code
     *     CHANNEL_NOT_SET_UP}; {@code NO_MOBILE} on {@code channel} when the case has no mobile number of the client
     */
    CaseView sendNotice(CaseCommand.SendNotice command);

    /** The plain value, journaled with its reason. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    String unmask(CaseCommand.Unmask command);

    /** For the form while it is being filled: the newest probable duplicate, if any. */
    Optional<DuplicateHint> probableDuplicate(DuplicateQuery query);
}
