package wanbi.investigation.api;

import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** The register of calls to the police for workbook X10. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface PoliceRegister {

    /** A row for each paper and each decision of a call, by the day of the call; a call without any has one. */
    List<PoliceFollowUpRow> followUps(Days days);

    /**
     * Days inclusive in Asia/Shanghai.
     *
     * @param site null for all sites of the caller
     * @param after key of the last row, null at the start
     */
    record Days(SiteCode site, LocalDate from, LocalDate to, String after, int limit) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
