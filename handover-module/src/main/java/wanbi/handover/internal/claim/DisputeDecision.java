package wanbi.handover.internal.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.kernel.StaffId;

/** One decision about a dispute; written once. */
@Entity
@Table(schema = "handover", name = "dispute_decision")
class DisputeDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_decision")
    @SequenceGenerator(name = "dispute_decision", schema = "handover", sequenceName = "dispute_decision_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    @Enumerated(EnumType.STRING)
    private DisputeOutcome outcome;

    private String organ;
    private String document;
    private String reason;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_by")
    private StaffId by;

    protected DisputeDecision() {}

    DisputeDecision(Dispute dispute, SoundDecision said, StaffId by, Instant at) {
        this.dispute = dispute;
        this.outcome = said.outcome();
        this.organ = said.organ();
        this.document = said.document();
        this.reason = said.reason();
        this.at = at;
        this.by = by;
    }

    DisputeOutcome outcome() {
        return outcome;
    }

    String organ() {
        return organ;
    }

    String document() {
        return document;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }

    StaffId by() {
        return by;
    }
}
