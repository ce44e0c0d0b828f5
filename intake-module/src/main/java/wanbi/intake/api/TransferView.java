package wanbi.intake.api;

import java.math.BigDecimal;
import java.time.Instant;
import wanbi.intake.api.KeptThings.KeptThing;

/** A change of hands as both sides see it. */
public final class TransferView {

    /** What the giver said. */
    public record Offered(String byName, Instant at, String reason, String seal, BigDecimal cash) {}

    /** How it ended; all null while it is open. */
    public record Ended(
            String byName,
            Instant at,
            String remark,
            String sealState,
            String newSeal,
            BigDecimal cash,
            String witnessName) {}

    private final String id;
    private final KeptThing thing;
    private final String site;
    private final String toSite;
    private final HolderView from;
    private final HolderView to;
    private final String state;
    private final Offered offered;
    private final Ended ended;
    private final long version;
    private final boolean acceptable;
    private final boolean withdrawable;

    public TransferView(
            String id,
            KeptThing thing,
            String site,
            String toSite,
            HolderView from,
            HolderView to,
            String state,
            Offered offered,
            Ended ended,
            long version,
            boolean acceptable,
            boolean withdrawable) {
        this.id = id;
        this.thing = thing;
        this.site = site;
        this.toSite = toSite;
        this.from = from;
        this.to = to;
        this.state = state;
        this.offered = offered;
        this.ended = ended;
        this.version = version;
        this.acceptable = acceptable;
        this.withdrawable = withdrawable;
    }

    public String getId() {
        return id;
    }

    public String getTag() {
        return thing.tag().value();
    }

    public String getCategory() {
        return thing.category();
    }

    public String getName() {
        return thing.name();
    }

    public boolean isValuable() {
        return thing.valuable();
    }

    public boolean isWithCash() {
        return thing.hasCash();
    }

    /** The giver's. */
    public String getSite() {
        return site;
    }

    /** The receiver's, mostly the same. */
    public String getToSite() {
        return toSite;
    }

    public HolderView getFrom() {
        return from;
    }

    /** STAFF, STORAGE or SITE. */
    public HolderView getTo() {
        return to;
    }

    /** OFFERED, ACCEPTED, DECLINED or WITHDRAWN. */
    public String getState() {
        return state;
    }

    public String getReason() {
        return offered.reason();
    }

    public String getOfferedByName() {
        return offered.byName();
    }

    public Instant getOfferedAt() {
        return offered.at();
    }

    /** That it bore when it was offered, or null. */
    public String getSeal() {
        return offered.seal();
    }

    public BigDecimal getCashGiven() {
        return offered.cash();
    }

    public String getEndedByName() {
        return ended.byName();
    }

    public Instant getEndedAt() {
        return ended.at();
    }

    public String getRemark() {
        return ended.remark();
    }

    /** INTACT, BROKEN or null. */
    public String getSealState() {
        return ended.sealState();
    }

    public String getNewSeal() {
        return ended.newSeal();
    }

    public BigDecimal getCashTaken() {
        return ended.cash();
    }

    public String getWitnessName() {
        return ended.witnessName();
    }

    public long getVersion() {
        return version;
    }

    /** Whether the reader is the receiving side of an open one. */
    public boolean isAcceptable() {
        return acceptable;
    }

    /** Whether the reader may take an open one back. */
    public boolean isWithdrawable() {
        return withdrawable;
    }
}
