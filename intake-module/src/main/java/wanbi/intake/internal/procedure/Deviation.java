package wanbi.intake.internal.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.intake.api.DeviationView;
import wanbi.intake.api.ProcedureRefused;
import wanbi.kernel.Role;
import wanbi.kernel.StaffId;

/** Asked for with a reason by one person, approved by another (I11); before that it changes nothing. */
@Embeddable
class Deviation {

    @Column(name = "deviation_reason_code")
    private String reasonCode;

    @Column(name = "deviation_reason")
    private String reason;

    @Column(name = "deviation_asked_at")
    private Instant askedAt;

    @Column(name = "deviation_asked_by")
    private StaffId askedBy;

    @Column(name = "deviation_asked_by_name")
    private String askedByName;

    /** Then only head office is another in the manager's place. */
    @Column(name = "deviation_by_manager")
    private Boolean askedByManager;

    /** The plan leaves it to head office; as the case's version said when it was asked. */
    @Column(name = "deviation_reserved")
    private Boolean reserved;

    @Column(name = "deviation_approved_at")
    private Instant approvedAt;

    @Column(name = "deviation_approved_by")
    private StaffId approvedBy;

    @Column(name = "deviation_approved_by_name")
    private String approvedByName;

    protected Deviation() {}

    static Deviation ask(String reasonCode, String reason, PlannedStep left, Actor actor, Instant now) {
        left.refuseUnlessReason(reasonCode);
        Deviation deviation = new Deviation();
        deviation.reasonCode = reasonCode;
        deviation.reason = reason;
        deviation.askedAt = now;
        deviation.askedBy = actor.id();
        deviation.askedByName = actor.name();
        deviation.askedByManager = actor.holds(Role.MANAGER);
        deviation.reserved = Role.HEAD_OFFICE.name().equals(left.approver());
        return deviation;
    }

    void approve(Actor actor, Priority priority, Instant now) {
        if (actor.id().equals(askedBy)) {
            throw ProcedureRefused.ownApproval();
        }
        refuseUnlessMay(actor, priority);
        approvedAt = now;
        approvedBy = actor.id();
        approvedByName = actor.name();
    }

    /** Head office stands in for the manager where it is grave, where the plan says so, and where a manager asks. */
    private void refuseUnlessMay(Actor actor, Priority priority) {
        boolean asManager = actor.holds(Role.MANAGER) && !reserved;
        boolean asHeadOffice = actor.holds(Role.HEAD_OFFICE) && (reserved || priority == Priority.P1 || askedByManager);
        if (!asManager && !asHeadOffice) {
            throw ProcedureRefused.approvalNotYours();
        }
    }

    boolean isPending() {
        return askedAt != null && approvedAt == null;
    }

    StaffId askedBy() {
        return askedBy;
    }

    String reasonCode() {
        return reasonCode;
    }

    /** Null when nobody has asked. */
    DeviationView view() {
        return askedAt == null
                ? null
                : new DeviationView(
                        reasonCode,
                        reason,
                        askedAt,
                        askedBy.value(),
                        askedByName,
                        approvedAt,
                        approvedBy == null ? null : approvedBy.value(),
                        approvedByName);
    }
}
