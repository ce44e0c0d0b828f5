package wanbi.intake.api;

import java.time.LocalDate;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * A chunk of a workbook's rows; days inclusive in Asia/Shanghai.
 *
 * @param site null for all sites of the caller
 * @param after key of the last row ({@code caseNumber/line} or tag), null at the start
 */
public record LedgerQuery(SiteCode site, LocalDate from, LocalDate to, String after, int limit) implements Scoped {
    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
