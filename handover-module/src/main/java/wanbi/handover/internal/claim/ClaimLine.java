package wanbi.handover.internal.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import wanbi.kernel.ItemTag;

/** One thing of a claim with the line of the case that reports it. */
@Entity
@Table(schema = "handover", name = "claim_line")
class ClaimLine {

    @Id
    @SequenceGenerator(name = "claim_line", schema = "handover", sequenceName = "claim_line_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_line")
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @ManyToOne
    @JoinColumn(name = "claim")
    private Claim claim;

    @Column(name = "line")
    private int line;

    @Column(name = "item_tag")
    private ItemTag itemTag;

    @Column(name = "quantity")
    private int quantity;

    /** A walk-up claimant's own words before the thing was shown. */
    @Column(name = "description")
    private String description;

    /** False once the claim has ended; the database allows one live line per item. */
    @Column(name = "live")
    private boolean live;

    protected ClaimLine() {}

    ClaimLine(Claim claim, AskedThing asked) {
        this.claim = claim;
        this.line = asked.line();
        this.itemTag = asked.tag();
        this.quantity = asked.quantity();
        this.description = asked.description();
        this.live = true;
    }

    void end() {
        live = false;
    }

    int line() {
        return line;
    }

    ItemTag tag() {
        return itemTag;
    }

    int quantity() {
        return quantity;
    }

    String description() {
        return description;
    }
}
