package wanbi.handover.internal.safedeposit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** One line of the log of a box; written once. */
@Entity
@Table(schema = "handover", name = "safe_visit")
class SafeVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "safe_visit")
    @SequenceGenerator(name = "safe_visit", schema = "handover", sequenceName = "safe_visit_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "deposit_id")
    private SafeDeposit deposit;

    private String act;

    private Instant at;

    @Column(name = "done_by")
    private StaffId by;

    private StaffId witness;

    @Embedded
    private Visitor visitor;

    private String paper;
    private String seal;
    private String declared;
    private String note;

    protected SafeVisit() {}

    private static SafeVisit of(SafeDeposit deposit, String act, Visitor visitor, Hands hands) {
        SafeVisit visit = new SafeVisit();
        visit.deposit = deposit;
        visit.act = act;
        visit.visitor = visitor;
        visit.by = hands.by();
        visit.witness = hands.witness();
        visit.at = hands.at();
        return visit;
    }

    static SafeVisit sealed(SafeDeposit deposit, String act, Visitor visitor, Contents contents, Hands hands) {
        SafeVisit visit = of(deposit, act, visitor, hands);
        visit.seal = contents.seal();
        visit.declared = contents.declared();
        visit.paper = contents.paper();
        return visit;
    }

    static SafeVisit unsealed(SafeDeposit deposit, String act, Visitor visitor, String paper, Hands hands) {
        SafeVisit visit = of(deposit, act, visitor, hands);
        visit.paper = paper;
        return visit;
    }

    SafeVisit noting(String text) {
        note = text;
        return this;
    }

    String act() {
        return act;
    }

    Instant at() {
        return at;
    }

    StaffId by() {
        return by;
    }

    StaffId witness() {
        return witness;
    }

    Visitor visitor() {
        return visitor;
    }

    String paper() {
        return paper;
    }

    String seal() {
        return seal;
    }

    String declared() {
        return declared;
    }

    String note() {
        return note;
    }
}
