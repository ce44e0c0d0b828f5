package wanbi.investigation.api;

import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** The registers of viewing (Art. 16) and of retention (Art. 17) for workbooks. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface FootageRegister {

    /** A row for each camera of a request and each time that it was viewed, by the day of the request. */
    List<ViewingRow> viewings(Chunk chunk);

    /** A row for each clip that was given to the police or a court, by the day. */
    List<SupplyRow> supplies(Chunk chunk);

    /** A row for each working camera and each fault of it in the period. */
    List<RetentionRow> retention(Chunk chunk);

    /**
     * Days inclusive in Asia/Shanghai.
     *
     * @param site null for all sites of the caller
     * @param after key of the last row, null at the start
     */
    record Chunk(SiteCode site, LocalDate from, LocalDate to, String after, int limit) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
