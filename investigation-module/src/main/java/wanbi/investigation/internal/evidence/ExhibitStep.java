package wanbi.investigation.internal.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.investigation.api.ExhibitStepView;
import wanbi.kernel.StaffId;

/** One change of hands; written once, never changed (I2). */
@Entity
@Table(schema = "investigation", name = "exhibit_custody")
@IdClass(ExhibitStepKey.class)
class ExhibitStep {

    @Id
    private String exhibit;

    @Id
    private int n;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "from_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "from_id"))
    @AttributeOverride(name = "name", column = @Column(name = "from_name"))
    private Party from;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "to_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "to_id"))
    @AttributeOverride(name = "name", column = @Column(name = "to_name"))
    private Party to;

    private Instant at;
    private String document;
    private String officer;
    private String reason;
    private StaffId acted;

    @Column(name = "acted_name")
    private String actedName;

    private StaffId confirmed;

    @Column(name = "confirmed_name")
    private String confirmedName;

    protected ExhibitStep() {}

    static ExhibitStep of(String exhibit, int n, Party from, SoundTransfer transfer) {
        ExhibitStep step = new ExhibitStep();
        step.exhibit = exhibit;
        step.n = n;
        step.from = from;
        step.to = transfer.to();
        step.at = transfer.at();
        step.document = transfer.document();
        step.officer = transfer.officer();
        step.reason = transfer.reason();
        step.acted = transfer.acted();
        step.actedName = transfer.actedName();
        step.confirmed = transfer.confirmed();
        step.confirmedName = transfer.confirmedName();
        return step;
    }

    String exhibit() {
        return exhibit;
    }

    ExhibitStepView view() {
        return new ExhibitStepView(
                n,
                from == null ? null : from.view(),
                to.view(),
                new ExhibitStepView.Occasion(at, actedName, confirmedName, document, officer, reason));
    }
}
