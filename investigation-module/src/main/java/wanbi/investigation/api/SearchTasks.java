package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/** Guards search on foot, zone by zone (R07). */
public interface SearchTasks {

    /**
     * Ends the step DISPATCH. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code zones REQUIRED}, {@code zones TOO_MANY}, {@code zones/n NOT_HERE}, {@code
     *     guard NO_GUARD_HERE}, {@code hint TOO_LONG}
     * @throws SearchRefused {@code SEARCH_CASE_ENDED}, {@code REFERRAL_NO_SEARCH}
     */
    SearchTaskView dispatch(SearchCommand.Dispatch dispatch);

    /** Roles: who may read the case. */
    List<SearchTaskView> ofCase(CaseNumber number);

    /**
     * What is still to be searched, the oldest first. A guard is shown what is for everybody, for the guard, and what
     * another guard left over for longer than a shift. Roles: DESK, GUARD, MANAGER.
     */
    List<SearchTaskView> open(SearchCommand.Open query);

    /** A guard reads a task without the right to read its case. Roles: DESK, GUARD, MANAGER. */
    SearchTaskView get(SearchCommand.Ref ref);

    /**
     * One zone is searched. When every zone has its result, or the thing is found, the step SEARCH ends. Roles: GUARD.
     *
     * @throws wanbi.kernel.InvalidInput {@code zone NOT_OF_TASK}; {@code result UNKNOWN_CODE}; {@code at IN_FUTURE},
     *     {@code BEFORE_START}; {@code photo FILE_UNKNOWN}
     * @throws SearchRefused {@code SEARCH_ENDED}
     */
    SearchTaskView report(SearchCommand.Report report);
}
