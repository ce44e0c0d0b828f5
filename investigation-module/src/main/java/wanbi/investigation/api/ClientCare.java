package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/** Reassurance first, then education, then asking again after days (R18, I10). */
public interface ClientCare {

    /**
     * Ends the step REASSURE; the first one of a theft plans the days on which the client is asked again. Also after the
     * case's end. Roles: DESK, MANAGER; HEAD_OFFICE in the manager's place.
     *
     * @return the conversation, {@code copied} when the same author has written the same text on more than three cases
     * @throws wanbi.kernel.InvalidInput {@code at} REQUIRED, IN_FUTURE, BEFORE_REPORT; {@code method} REQUIRED, TOO_LONG;
     *     {@code state}, {@code needs/n}, {@code text} TOO_LONG; {@code needs TOO_MANY}
     * @throws CareRefused {@code CARE_OTHER_CASE}
     */
    CareView.Comfort comfort(CareCommand.Comfort said);

    /**
     * Ends the step EDUCATE. Roles as for {@link #comfort}.
     *
     * @throws wanbi.kernel.InvalidInput {@code at} as above; {@code topics} REQUIRED; {@code topics/n} UNKNOWN_CODE; {@code
     *     material} TOO_LONG
     * @throws CareRefused {@code REASSURANCE_FIRST} when no conversation is recorded before that time, {@code
     *     CARE_OTHER_CASE}
     */
    CareView.Education educate(CareCommand.Educate said);

    /** Roles: who may read what the client was told. */
    CareView ofCase(CaseNumber number);

    /** Clients to be asked again today or already late, the latest first. Roles: DESK, MANAGER, HEAD_OFFICE. */
    List<CareView.Call> waiting(CareCommand.Waiting query);
}
