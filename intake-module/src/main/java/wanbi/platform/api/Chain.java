package wanbi.platform.api;

import java.io.Serializable;
import java.time.LocalDate;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/** One hash chain of the journal (I1): per case, per found item, and per site and day, or company and day, for the rest. */
public record Chain(String value) implements Serializable {

    public static Chain of(CaseNumber number) {
        return new Chain("CASE:" + number.value());
    }

    public static Chain of(ItemTag tag) {
        return new Chain("ITEM:" + tag.value());
    }

    public static Chain ofSiteDay(SiteCode site, LocalDate day) {
        return new Chain("SITE:" + site.value() + ":" + day);
    }

    public static Chain ofCompanyDay(LocalDate day) {
        return new Chain("COMPANY:" + day);
    }
}
