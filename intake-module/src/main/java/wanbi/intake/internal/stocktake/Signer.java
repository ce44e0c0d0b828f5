package wanbi.intake.internal.stocktake;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.intake.api.StockTakeView.Doing;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** Who put a name to it, and when. All of it absent for what nobody has done. */
@Embeddable
class Signer {

    private StaffId by;
    private String byName;
    private Instant at;

    protected Signer() {}

    static Signer of(CurrentStaff staff, Instant at) {
        Signer signer = new Signer();
        signer.by = staff.id();
        signer.byName = staff.name();
        signer.at = at;
        return signer;
    }

    boolean is(StaffId staff) {
        return staff.equals(by);
    }

    /** Read back without any of it, the mapping gives nothing at all. */
    static Doing view(Signer signer) {
        return signer == null ? new Doing(null, null) : new Doing(signer.byName, signer.at);
    }
}
