package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * Guard companies as parties of a case: whoever guarded the site while it may have happened. The company answers to the
 * owner for the guard company's people and asks it for its share afterwards, so what it was told and what it answered is
 * written down here (L-18).
 */
public interface GuardParties {

    /**
     * By what is entered on the site today: a contract entered late is a party as well. None where the guards are our own.
     * Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE, AUDITOR.
     */
    List<GuardPartyView> ofCase(CaseNumber number);

    /**
     * What a guard company was told of the case, or answered. Kept as it was written; also after the case's end. Roles:
     * MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code contract NO_PARTY}; {@code kind, channel REQUIRED, UNKNOWN_CODE}; {@code at
     *     REQUIRED, IN_FUTURE, GUARDS_BEFORE_REPORT}; {@code person, text REQUIRED, TOO_LONG}; {@code answerBy NOT_FOR_ANSWER,
     *     OUT_OF_RANGE} before the day of telling or more than a year after it
     */
    GuardPartyView note(GuardPartyCommand.Note note);

    /**
     * Answers that were asked for and have not come by their day, the longest overdue first; none of cases that are hidden
     * from the caller. Roles: MANAGER, HEAD_OFFICE.
     */
    List<GuardPartyView.Late> late(GuardPartyCommand.Late query);
}
