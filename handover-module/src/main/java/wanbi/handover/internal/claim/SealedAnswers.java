package wanbi.handover.internal.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import wanbi.handover.api.Comparisons.Told;
import wanbi.kernel.ItemTag;
import wanbi.kernel.persistence.TextListConverter;

/**
 * What the claimant told of one thing before it was shown, with what was recorded of it at that moment: a later
 * correction of the item must not make an answer right (F-8). Written once; the database takes no change.
 */
@Entity
@Table(schema = "handover", name = "sealed_answers")
class SealedAnswers {

    @Id
    @SequenceGenerator(
            name = "sealed_answers",
            schema = "handover",
            sequenceName = "sealed_answers_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sealed_answers")
    private long id;

    @ManyToOne
    @JoinColumn(name = "claim")
    private Claim claim;

    @Column(name = "item_tag")
    private ItemTag itemTag;

    @Column(name = "answered")
    @Convert(converter = TextListConverter.class)
    private List<String> answered;

    @Column(name = "recorded")
    @Convert(converter = TextListConverter.class)
    private List<String> recorded;

    @Column(name = "live_proof")
    private String liveProof;

    protected SealedAnswers() {}

    SealedAnswers(Claim claim, Told told) {
        this.claim = claim;
        this.itemTag = told.tag();
        this.answered = told.answered();
        this.recorded = told.recorded();
        this.liveProof = told.liveProof();
    }

    ItemTag tag() {
        return itemTag;
    }

    Told told() {
        return new Told(itemTag, answered, recorded, liveProof);
    }
}
