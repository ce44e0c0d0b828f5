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
import java.time.Instant;
import wanbi.kernel.StaffId;

/** Somebody's yes or no to a batch; written once. */
@Entity
@Table(schema = "handover", name = "disposal_decision")
class DisposalDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disposal_decision")
    @SequenceGenerator(name = "disposal_decision", schema = "handover", sequenceName = "disposal_decision_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "disposal_id")
    private Disposal disposal;

    private boolean approved;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_by")
    private StaffId by;

    private String reason;

    protected DisposalDecision() {}

    DisposalDecision(Disposal disposal, boolean approved, StaffId by, Instant at, String reason) {
        this.disposal = disposal;
        this.approved = approved;
        this.by = by;
        this.at = at;
        this.reason = reason;
    }

    boolean isBy(StaffId person) {
        return by.equals(person);
    }

    boolean approved() {
        return approved;
    }

    Instant at() {
        return at;
    }

    StaffId by() {
        return by;
    }

    String reason() {
        return reason;
    }
}
