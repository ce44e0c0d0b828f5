package wanbi.handover.internal.disposal;

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
import java.time.LocalDate;
import wanbi.kernel.ItemTag;

/** A thing of a batch, with the day until which it was kept. */
@Entity
@Table(schema = "handover", name = "disposal_item")
class DisposalItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disposal_item")
    @SequenceGenerator(name = "disposal_item", schema = "handover", sequenceName = "disposal_item_seq")
    private long id;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "disposal_id")
    private Disposal disposal;

    @Column(name = "item_tag")
    private ItemTag tag;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    /** Stands in a batch that has not ended. */
    private boolean live;

    protected DisposalItem() {}

    DisposalItem(Disposal disposal, ItemTag tag, LocalDate keptUntil) {
        this.disposal = disposal;
        this.tag = tag;
        this.keptUntil = keptUntil;
        this.live = true;
    }

    void end() {
        live = false;
    }

    ItemTag tag() {
        return tag;
    }

    LocalDate keptUntil() {
        return keptUntil;
    }

    Disposal disposal() {
        return disposal;
    }
}
