package wanbi.investigation.api;

import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** The table of weak points for workbook X12 (L-12). Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface HazardRegister {

    /**
     * Those registered in the period, or still open at its end, by their numbers.
     *
     * @throws wanbi.kernel.InvalidInput {@code from}, {@code to} REQUIRED; {@code to BEFORE_START}
     */
    List<HazardView> rows(Chunk chunk);

    /**
     * Days inclusive in Asia/Shanghai.
     *
     * @param site null for all sites of the caller
     * @param after number of the last row, null at the start
     */
    record Chunk(SiteCode site, LocalDate from, LocalDate to, String after, int limit) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
