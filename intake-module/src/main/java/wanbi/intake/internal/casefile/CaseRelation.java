package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.RelationView;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** What was said of the relation at one time; a later word stands beside it (R14). */
@Entity
@Table(schema = "intake", name = "case_relation")
class CaseRelation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_number")
    private LossCase lossCase;

    private int number;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String source;

    @Column(name = "suspected_staff")
    @Convert(converter = TextListConverter.class)
    private List<String> suspectedStaff;

    private String reason;
    private Instant at;
    private StaffId by;

    @Column(name = "by_name")
    private String byName;

    protected CaseRelation() {}

    static CaseRelation of(LossCase lossCase, int number, SaidRelation said, Actor actor, Instant now) {
        CaseRelation version = new CaseRelation();
        version.lossCase = lossCase;
        version.number = number;
        version.relation = said.relation();
        version.source = said.source();
        version.suspectedStaff = said.suspectedStaff();
        version.reason = said.reason();
        version.at = now;
        version.by = actor.id();
        version.byName = actor.name();
        return version;
    }

    int number() {
        return number;
    }

    SaidRelation said() {
        return new SaidRelation(relation, source, suspectedStaff, reason);
    }

    /** @param investigating the reader is to know the class, and whom the company suspects */
    RelationView view(boolean investigating) {
        return new RelationView(
                number,
                relation.name(),
                investigating ? relation.kind().name() : null,
                source,
                investigating ? suspectedStaff : List.of(),
                reason,
                at,
                byName);
    }
}
