package wanbi.platform.api;

import wanbi.kernel.SiteCode;

/** Registers what leaves the house (L-41, X13): exports, unmaskings, prints of plain personal data. */
@BetweenContexts
public interface ExportLog {

    /**
     * Journals an export on the site's chain of the day, or the company's when {@code site} is null.
     *
     * @param sha256 of the data, hex
     */
    void exported(String report, SiteCode site, String period, long rows, String sha256);

    /** Journals that a personal value was shown in plain, on the subject's own chain (I17). */
    void unmasked(Chain chain, String field, String reason);
}
