package wanbi.intake.internal.custody;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import wanbi.intake.api.HolderView;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/**
 * Who has held a thing, from the hands that registered it to those of its owner (I2). Nobody says from whom a thing
 * comes: it can only come from whoever holds it, so the chain has no gap to check for.
 */
@Entity
@Table(schema = "intake", name = "custody_chain")
class CustodyChain {

    @Id
    private String tag;

    private SiteCode site;
    private int length;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "holder_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "holder_id"))
    @AttributeOverride(name = "name", column = @Column(name = "holder_name"))
    private Holder holder;

    @Version
    private long version;

    protected CustodyChain() {}

    static CustodyChain of(ItemTag tag, SiteCode site) {
        CustodyChain chain = new CustodyChain();
        chain.tag = tag.value();
        chain.site = site;
        return chain;
    }

    /** The one who holds it now, nobody at first, passes it to the next. */
    CustodyEntry pass(HolderView next, Occasion occasion) {
        length++;
        CustodyEntry entry = CustodyEntry.of(tag, length, holder(), next, occasion);
        holder = Holder.of(next);
        return entry;
    }

    /** From now on another site's. */
    void goTo(SiteCode next) {
        site = next;
    }

    int length() {
        return length;
    }

    HolderView holder() {
        return holder == null ? null : holder.view();
    }
}
