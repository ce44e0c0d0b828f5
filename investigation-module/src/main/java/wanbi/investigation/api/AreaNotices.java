package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * A notice to be hung up in an area after a case, in general words (R18): the area, the month and advice of the library.
 * There is no field for words of one's own, so that it can tell on nobody.
 */
public interface AreaNotices {

    /**
     * Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code area REQUIRED, NOT_HERE, AREA_TOO_NARROW}; {@code topics REQUIRED, TOO_MANY};
     *     {@code topics/n UNKNOWN_CODE}
     * @throws CareRefused {@code CARE_OTHER_CASE}
     */
    AreaNoticeView issue(AreaNoticeCommand.Issue said);

    /** The oldest first. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<AreaNoticeView> ofCase(CaseNumber number);

    /** Roles: as {@link #ofCase}. */
    AreaNoticeView get(AreaNoticeCommand.Ref ref);
}
