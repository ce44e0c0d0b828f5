package wanbi.investigation.api;

import java.io.InputStream;
import wanbi.kernel.CaseNumber;

/** A client who does not want the police, asked again every 24 hours (R16). */
public interface PoliceDeclinations {

    /**
     * A theft is NOT_REPORTED until somebody calls. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws PoliceRefused {@code DECLINATION_FORBIDDEN}, judged before all else
     * @throws wanbi.kernel.InvalidInput {@code statementFile REQUIRED}, {@code FILE_UNKNOWN}; {@code reason REQUIRED},
     *     {@code TOO_LONG}
     * @throws wanbi.kernel.BusinessRuleViolation {@code CASE_STATE}, {@code NO_THEFT_CASE}
     */
    PoliceDeclinationsView decline(PoliceCommand.Decline decline);

    /** Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    PoliceDeclinationsView ofCase(CaseNumber number);

    /** What the client has signed. Roles as {@link #ofCase}. */
    InputStream statement(PoliceCommand.Statement asked);
}
