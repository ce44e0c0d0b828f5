package wanbi.investigation.api;

import java.util.List;

/**
 * Suspicions before anything has happened, and what nobody wants to put a name to (R11). Kept for 90 days and deleted,
 * unless a case takes them up. Of what is told about staff the site learns nothing.
 */
public interface Tips {

    /**
     * Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code observed REQUIRED, TOO_LONG}; {@code seenAt IN_FUTURE}; {@code placeNote,
     *     contact TOO_LONG}
     */
    TipView record(TipCommand.Record tip);

    /** Newest first, at most 200. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR; contacts for manager and head office. */
    List<TipView> list(TipCommand.Listed query);

    /**
     * It becomes a clue of the case, its contact a protected source. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput as {@link Clues#record}; {@code caseNumber OTHER_SITE}
     * @throws wanbi.kernel.BusinessRuleViolation {@code TIP_SETTLED}, {@code VERSION_CONFLICT}
     */
    TipView takeUp(TipCommand.TakeUp tip);

    /**
     * Nothing came of it. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason REQUIRED, TOO_LONG}
     * @throws wanbi.kernel.BusinessRuleViolation {@code TIP_SETTLED}, {@code VERSION_CONFLICT}
     */
    TipView setAside(TipCommand.SetAside tip);
}
