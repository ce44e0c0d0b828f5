package wanbi.handover.internal.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import wanbi.kernel.ItemTag;

/** The verdict on one attribute of one thing. */
@Embeddable
class AttributeFinding {

    @Column(name = "item_tag")
    private ItemTag itemTag;

    @Column(name = "attribute")
    private String attribute;

    @Column(name = "verdict")
    private String verdict;

    protected AttributeFinding() {}

    AttributeFinding(ItemTag itemTag, String attribute, String verdict) {
        this.itemTag = itemTag;
        this.attribute = attribute;
        this.verdict = verdict;
    }

    ItemTag tag() {
        return itemTag;
    }

    String attribute() {
        return attribute;
    }

    String verdict() {
        return verdict;
    }
}
