package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * What a client was promised and told. An open case always has a next promised contact (F-13); promises are kept by
 * reaching the client, moved, or closed with the case, and never rewritten.
 */
public interface ClientContacts {

    /** Oldest first. Roles: who may read the case. */
    ContactLog of(CaseNumber number);

    /** What may be said to the client now, the most fitting first. Roles: who may read the case. */
    List<FeedbackProposal> proposals(CaseNumber number);

    /**
     * The next contact from now on; the one that was promised before is kept in the history as moved. Roles: DESK,
     * MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code at} REQUIRED, PROMISE_IN_PAST, PROMISE_TOO_FAR(days); {@code channel}
     *     REQUIRED, UNKNOWN_CODE; {@code text} TOO_LONG, ID_NUMBER_REFUSED, FEEDBACK_NAMES_OTHERS(words)
     * @throws wanbi.kernel.BusinessRuleViolation {@code CASE_STATE} where nothing is promised any more, {@code
     *     CHANNEL_NOT_SET_UP}
     */
    ContactLog promise(ContactCommand.MakePromise command);

    /**
     * The running promise, kept over its own channel. Reaching nobody is written down and keeps nothing. Roles as for
     * {@link #promise}.
     *
     * @throws wanbi.kernel.UnknownThing the case has no such promise
     * @throws wanbi.kernel.BusinessRuleViolation {@code PROMISE_ENDED}
     */
    ContactLog keep(ContactCommand.KeepPromise command);

    /**
     * What the client was told, by whom. What reaches the client keeps the running promise and ends the plan's step
     * FEEDBACK; where nobody names the next contact, the usual rhythm does. Roles as for {@link #promise}.
     *
     * @throws wanbi.kernel.InvalidInput {@code at} REQUIRED, IN_FUTURE, BEFORE_REPORT; {@code text} as for promises;
     *     {@code next/…} for the next promise
     */
    ContactLog feedback(ContactCommand.GiveFeedback command);
}
