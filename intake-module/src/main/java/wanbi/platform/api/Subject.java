package wanbi.platform.api;

import java.io.Serializable;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/**
 * What a command is about, as the access register knows it.
 *
 * @param kind SITE, CASE, ITEM, CLAIM, RECEIPT, JOB, TRANSFER, REGION, STAFF, COMPANY or ANYWHERE
 * @param id the thing's own number; empty for COMPANY and ANYWHERE
 */
public record Subject(Kind kind, String id) implements Serializable {

    /** Kinds of subjects; sites are read from the directory, company and anywhere from the grants alone. */
    public enum Kind {
        SITE,
        CASE,
        ITEM,
        CLAIM,
        RECEIPT,
        JOB,
        TRANSFER,
        COMPANY,
        ANYWHERE
    }

    public static final Subject COMPANY = new Subject(Kind.COMPANY, "");
    public static final Subject ANYWHERE = new Subject(Kind.ANYWHERE, "");

    /** @throws InvalidInput {@code site REQUIRED} for a command that names none */
    public static Subject of(SiteCode site) {
        if (site == null) {
            throw new InvalidInput("site", "REQUIRED");
        }
        return new Subject(Kind.SITE, site.value());
    }

    public static Subject of(CaseNumber number) {
        return new Subject(Kind.CASE, number.value());
    }

    public static Subject of(ItemTag tag) {
        return new Subject(Kind.ITEM, tag.value());
    }

    public static Subject claim(String id) {
        return new Subject(Kind.CLAIM, id);
    }

    public static Subject receipt(String number) {
        return new Subject(Kind.RECEIPT, number);
    }

    public static Subject job(String id) {
        return new Subject(Kind.JOB, id);
    }

    /** A change of hands, known to both sides. */
    public static Subject transfer(String id) {
        return new Subject(Kind.TRANSFER, id);
    }

    /** The key under which the register and the journal name it, for example {@code CASE:SH01-GS-20261122-001}. */
    public String key() {
        return kind + ":" + id;
    }
}
