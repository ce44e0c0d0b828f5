package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import wanbi.intake.api.RevisionView;
import wanbi.kernel.StaffId;

/** One correction with what stood there before: corrections are new entries (I13). */
@Entity
@Table(schema = "intake", name = "case_revision")
class CaseRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_number")
    private LossCase lossCase;

    private int number;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> before;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> after;

    private String reason;
    private Instant at;
    private StaffId by;

    @Column(name = "by_name")
    private String byName;

    protected CaseRevision() {}

    static CaseRevision of(LossCase lossCase, int number, Correction correction, Actor actor, Instant now) {
        CaseRevision revision = new CaseRevision();
        revision.lossCase = lossCase;
        revision.number = number;
        revision.before = correction.before();
        revision.after = correction.after();
        revision.reason = correction.reason();
        revision.at = now;
        revision.by = actor.id();
        revision.byName = actor.name();
        return revision;
    }

    RevisionView view() {
        return new RevisionView(number, PersonalPaths.masked(before), PersonalPaths.masked(after), reason, at, byName);
    }
}
