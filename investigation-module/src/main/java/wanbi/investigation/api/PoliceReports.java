package wanbi.investigation.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * Calls to the police, and what came of them (R16, L-10, L-13, L-16). A theft follows them through its states (E.3); a
 * loss may have them too and stays where it is.
 */
public interface PoliceReports {

    /**
     * Never refused for what is missing, for steps or for states (I9). A theft is POLICE_REPORTED, the step POLICE_CALL
     * is done, and the site's guards are told at once. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code calledAt REQUIRED}, {@code IN_FUTURE}, {@code BEFORE_REPORT}
     */
    PoliceReportView call(PoliceCommand.Call call);

    /**
     * Says what nobody had time to say with the call. Roles as {@link #call}.
     *
     * @throws wanbi.kernel.InvalidInput {@code ALREADY_SAID} at what had been said otherwise
     */
    PoliceReportView complete(PoliceCommand.Complete complete);

    /**
     * Said again, the later word counts; the journal keeps both. Roles as {@link #call}.
     *
     * @throws wanbi.kernel.InvalidInput {@code arrivedAt REQUIRED}, {@code IN_FUTURE}, {@code BEFORE_CALL}; {@code
     *     TOO_LONG}
     */
    PoliceReportView arrive(PoliceCommand.Arrive arrive);

    /**
     * Police paper. One that asks for evidence, or receives it, makes a theft COOPERATING. A number that stands in
     * another case is a warning. Roles as {@link #call}.
     *
     * @throws wanbi.kernel.InvalidInput {@code kind REQUIRED}, {@code UNKNOWN_CODE}; {@code number REQUIRED} without a
     *     file; {@code date REQUIRED}, {@code IN_FUTURE}; {@code file FILE_UNKNOWN}
     */
    PoliceReportView document(PoliceCommand.Document document);

    /**
     * What the police say it is. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code kind REQUIRED}, {@code UNKNOWN_CODE}; {@code at}, {@code officer REQUIRED}
     *     without a document; {@code at IN_FUTURE}, {@code BEFORE_CALL}
     */
    PoliceReportView decide(PoliceCommand.Decide decide);

    /**
     * We work with the police, though no paper says so. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason REQUIRED}
     * @throws wanbi.kernel.BusinessRuleViolation {@code CASE_STATE}, {@code NO_THEFT_CASE}
     */
    void cooperate(PoliceCommand.Cooperate cooperate);

    /** Roles: who may read the case. */
    List<PoliceReportView> ofCase(CaseNumber number);

    /** Roles: who may read the case. */
    InputStream scan(PoliceCommand.Scan scan);
}
