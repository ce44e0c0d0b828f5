package wanbi.handover.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * Letters to the client, written from the case and its journal alone (F-20): that a loss was reported, what was done, and
 * that a thing was not found. None says anything of anybody else. Numbered, kept as printed, never changed.
 */
public interface Letters {

    /**
     * A closing letter counts as telling the client (R20). Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code kind}, {@code language} REQUIRED, UNKNOWN_CODE
     * @throws wanbi.intake.api.CaseRefused {@code NOT_ACCEPTED_YET}, {@code CASE_STATE}, {@code WATCH_NOT_OVER}
     * @throws Refused {@code NOBODY_TO_WRITE_TO} for a case without a client
     */
    LetterView issue(LetterCommand.Issue issue);

    /** Newest first. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<LetterView> ofCase(CaseNumber number);

    /** As it was printed, journaled. Roles: DESK, MANAGER, HEAD_OFFICE. */
    InputStream pdf(LetterCommand.Ref letter);
}
