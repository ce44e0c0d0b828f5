package wanbi.platform.api;

import java.time.LocalDate;
import wanbi.kernel.SiteCode;

/**
 * A workbook that was written, or as much of it as left the house.
 *
 * @param site null when it covers all sites of the caller
 * @param sha256 of the rows as docs/workbooks.md defines it, hex
 */
public record ExportDone(String report, SiteCode site, LocalDate from, LocalDate to, long rows, String sha256)
        implements Scoped {

    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
