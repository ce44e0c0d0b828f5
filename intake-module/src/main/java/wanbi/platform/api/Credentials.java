package wanbi.platform.api;

import wanbi.kernel.StaffId;

/** What the directory asks of identity when it hires, resets and locks; no secret ever comes back out. */
@BetweenContexts
public interface Credentials {

    /** Replaces the password; tokens and sessions end; the person has to choose an own one at the next sign-in. */
    String issueOneTimePassword(StaffId staff);

    /** @throws wanbi.kernel.InvalidInput on {@code field} as {@link OwnAccount#changePassword} */
    void choosePassword(StaffId staff, String username, String password, String field);

    /** @throws wanbi.kernel.InvalidInput {@code pin} without six digits, a plain run or repetition */
    void setPin(StaffId staff, String pin);

    /** The person with today's grants; {@link wanbi.kernel.UnknownThing} when locked or unknown. */
    StaffPrincipal principal(StaffId staff);

    /** Tokens and sessions end at once. */
    void endSessions(StaffId staff);
}
