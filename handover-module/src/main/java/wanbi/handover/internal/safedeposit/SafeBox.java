package wanbi.handover.internal.safedeposit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.kernel.SiteCode;

/** A box of the site's safe; what opens it is nowhere written (R12). */
@Entity
@Table(schema = "handover", name = "safe_box")
class SafeBox {

    @Id
    private String id;

    @Version
    private long version;

    private SiteCode site;

    private String number;

    @Column(name = "two_key")
    private boolean twoKey;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected SafeBox() {}

    SafeBox(SiteCode site, String number, boolean twoKey, Instant at) {
        this.id = idOf(site, number);
        this.site = site;
        this.number = number;
        this.twoKey = twoKey;
        this.addedAt = at;
    }

    static String idOf(SiteCode site, String number) {
        return site.value() + "/" + number;
    }

    void retire(Instant at) {
        retiredAt = at;
    }

    /** A number that was given up may be used again. */
    void takeBack(boolean withTwoKeys) {
        retiredAt = null;
        twoKey = withTwoKeys;
    }

    boolean isInUse() {
        return retiredAt == null;
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    boolean twoKey() {
        return twoKey;
    }
}
