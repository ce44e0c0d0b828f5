package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * What the police have recovered and give back against their 发还清单 (R30, 公安机关办理刑事案件程序规定 234): to the victim, or to
 * an agent with a letter of authority. What they bring to our desk instead is a found thing at the case, and is handed
 * over like any other.
 */
public interface ReturnedGoods {

    /**
     * Records the list among the police's papers, and what of the case came back by it. Roles: DESK, MANAGER,
     * HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput as {@link PoliceReports#document}; {@code to}, {@code through REQUIRED,
     *     UNKNOWN_CODE}; {@code receiver REQUIRED, TOO_LONG}; {@code authorisationFile REQUIRED} for an agent, {@code
     *     FILE_UNKNOWN}; {@code lines REQUIRED}; {@code lines/1/line UNKNOWN_LINE, SAID_TWICE}; {@code lines/1/quantity
     *     QUANTITY_TOO_LARGE}; {@code lines/1/condition TOO_LONG}
     * @throws wanbi.intake.api.CaseRefused {@code NO_THEFT_CASE}
     */
    ReturnedGoodsView record(ReturnedGoodsCommand said);

    /** Oldest first. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<ReturnedGoodsView> ofCase(CaseNumber number);
}
