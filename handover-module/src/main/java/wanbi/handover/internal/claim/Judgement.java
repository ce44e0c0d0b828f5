package wanbi.handover.internal.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;

/** One verdict with the sheet it rests on. A second look adds another; none is ever overwritten. */
@Entity
@Table(schema = "handover", name = "judgement")
class Judgement {

    @Id
    @SequenceGenerator(name = "judgement", schema = "handover", sequenceName = "judgement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "judgement")
    private long id;

    @ManyToOne
    @JoinColumn(name = "claim")
    private Claim claim;

    /** First look 1, second look 2. */
    @Column(name = "look")
    private int look;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "reason")
    private String reason;

    @Column(name = "judged_by")
    private StaffId by;

    @Column(name = "witness")
    private StaffId witness;

    @Column(name = "judged_at")
    private Instant at;

    @ElementCollection
    @CollectionTable(schema = "handover", name = "attribute_verdict", joinColumns = @JoinColumn(name = "judgement"))
    private List<AttributeFinding> findings = new ArrayList<>();

    protected Judgement() {}

    Judgement(Claim claim, int look, Judging judging) {
        this.claim = claim;
        this.look = look;
        this.verdict = judging.verdict();
        this.reason = judging.reason();
        this.by = judging.by().staff();
        this.witness = judging.witness() == null ? null : judging.witness().staff();
        this.at = judging.at();
        judging.sheet()
                .verdicts()
                .forEach((tag, verdicts) -> verdicts.forEach(
                        (attribute, finding) -> findings.add(new AttributeFinding(tag, attribute, finding))));
    }

    Verdict verdict() {
        return verdict;
    }

    int look() {
        return look;
    }

    StaffId by() {
        return by;
    }

    StaffId witness() {
        return witness;
    }

    Map<String, String> verdictsOf(ItemTag tag) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.tag().equals(tag))
                .forEach(finding -> verdicts.put(finding.attribute(), finding.verdict()));
        return verdicts;
    }
}
