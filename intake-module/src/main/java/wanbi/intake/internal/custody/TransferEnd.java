package wanbi.intake.internal.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import wanbi.intake.api.TransferView.Ended;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** How a transfer ended: by whom, when, and what the receiver found. All of it absent while it is open. */
@Embeddable
class TransferEnd {

    @Column(name = "ended_by")
    private StaffId by;

    @Column(name = "ended_by_name")
    private String byName;

    @Column(name = "ended_at")
    private Instant at;

    private String remark;

    @Column(name = "seal_state")
    private String sealState;

    @Column(name = "new_seal")
    private String newSeal;

    @Column(name = "cash_taken")
    private BigDecimal cash;

    private StaffId witness;

    @Column(name = "witness_name")
    private String witnessName;

    protected TransferEnd() {}

    static TransferEnd of(CurrentStaff staff, Instant at, String remark) {
        TransferEnd end = new TransferEnd();
        end.by = staff.id();
        end.byName = staff.name();
        end.at = at;
        end.remark = remark;
        return end;
    }

    static TransferEnd taken(CurrentStaff staff, Instant at, SoundReceipt receipt) {
        TransferEnd end = of(staff, at, receipt.remark());
        end.sealState = receipt.sealState();
        end.newSeal = receipt.newSeal();
        end.cash = receipt.cash();
        end.witness = receipt.witness();
        end.witnessName = receipt.witnessName();
        return end;
    }

    Ended view() {
        return new Ended(byName, at, remark, sealState, newSeal, cash, witnessName);
    }
}
