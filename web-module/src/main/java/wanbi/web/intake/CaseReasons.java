package wanbi.web.intake;

import java.util.List;
import java.util.Set;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.ReceiptView;
import wanbi.intake.api.CaseView;

/**
 * What the reader is told where an act cannot be done now: the key of a sentence, or null where it can. The case itself
 * decides when the act is tried; this only spares the try.
 */
public final class CaseReasons {

    private static final Set<String> OVER = Set.of(
            "RETURNED", "CLOSED", "WITHDRAWN", "MERGED", "VOIDED", "PASSED_ON", "NOT_THEFT", "CONVERTED", "TO_POLICE");
    private static final Set<String> PENDING = Set.of("OPEN", "COMPARED", "PASSED", "DOUBT");

    private final CaseView file;
    private final List<ClaimView> claims;
    private final List<ReceiptView> receipts;

    CaseReasons(CaseView file, List<ClaimView> claims, List<ReceiptView> receipts) {
        this.file = file;
        this.claims = claims;
        this.receipts = receipts;
    }

    public String getLink() {
        if (OVER.contains(file.getStatus())) {
            return "why.over";
        }
        if (file.getAcceptance() == null) {
            return "why.notAccepted";
        }
        return file.getItems().stream().anyMatch(line -> "MISSING".equals(line.getStatus()))
                ? null
                : "why.nothingMissing";
    }

    /** Also of nothing: the client is told that we look, and in the end that we did not find it. */
    public String getNotify() {
        if (OVER.contains(file.getStatus())) {
            return "why.over";
        }
        return file.getAcceptance() == null ? "why.notAccepted" : null;
    }

    public String getClaim() {
        if (OVER.contains(file.getStatus())) {
            return "why.over";
        }
        if (file.getLinks().isEmpty()) {
            return "why.notLinked";
        }
        return getPending() == null ? null : "why.claimed";
    }

    public String getHandover() {
        if (OVER.contains(file.getStatus())) {
            return "why.over";
        }
        return claims.stream().anyMatch(claim -> "PASSED".equals(claim.getStatus())) ? null : "why.notCompared";
    }

    public String getCorrect() {
        return switch (file.getStatus()) {
            case "VOIDED" -> "why.voided";
            case "CLOSED", "WITHDRAWN", "MERGED", "NOT_THEFT", "CONVERTED", "TO_POLICE" -> "why.ended";
            default -> null;
        };
    }

    public String getVoid() {
        if ("VOIDED".equals(file.getStatus())) {
            return "why.voided";
        }
        if (Set.of("CLOSED", "WITHDRAWN", "MERGED", "NOT_THEFT", "CONVERTED", "TO_POLICE")
                .contains(file.getStatus())) {
            return "why.ended";
        }
        return receipts.isEmpty() ? null : "why.handedOver";
    }

    /** The claim that is under way, null for none. */
    public ClaimView getPending() {
        return claims.stream()
                .filter(claim -> PENDING.contains(claim.getStatus()))
                .findFirst()
                .orElse(null);
    }
}
