package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.SiteCode;

/** A report as somebody types it, complete and faultless until a test spoils it. */
final class ReportForm {

    static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    Instant reportedAt = NOW.minusSeconds(600);
    String channel = "DESK";
    String place = "SH01-B2";
    String placeNote = "靠近电梯口";
    boolean outOfArea;
    ReportLoss.Client client = new ReportLoss.Client("王小明", "138 0013 8000", "OWNER", "3-1201", true);
    String noClientReason;
    ReportLoss.Reporter reporter;
    ReportLoss.Further further;
    String lossMode = "LOST";
    Instant lastSeenFrom = NOW.minusSeconds(7_200);
    Instant lastSeenTo = NOW.minusSeconds(3_600);
    Instant discoveredAt = NOW.minusSeconds(1_800);
    String circumstances = "下车后发现不见";
    boolean readBack = true;
    Integer noticeVersion = 1;
    boolean accept = true;
    String lateEntryReason;
    String duplicateOverrideReason;
    List<String> photos = List.of();
    boolean vulnerable;
    boolean minor;
    ReportLoss.Theft theft;
    List<ReportLoss.Item> items = new ArrayList<>();

    static ReportForm of(ReportLoss.Item... items) {
        ReportForm form = new ReportForm();
        form.items.addAll(List.of(items));
        return form;
    }

    /** The same with one thing other. */
    ReportForm but(UnaryOperator<ReportForm> change) {
        return change.apply(this);
    }

    ReportLoss typed() {
        return new ReportLoss(
                new SiteCode("SH01"),
                reportedAt,
                channel,
                place,
                placeNote,
                outOfArea,
                client,
                noClientReason,
                reporter,
                lossMode,
                lastSeenFrom,
                lastSeenTo,
                discoveredAt,
                circumstances,
                readBack,
                noticeVersion,
                accept,
                lateEntryReason,
                duplicateOverrideReason,
                photos,
                vulnerable,
                minor,
                items,
                theft,
                further);
    }
}
