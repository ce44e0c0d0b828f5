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

    private static final Set<String> OVER = Set.of("RETURNED", "VOIDED", "PASSED_ON");
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
        if ("REPORTED".equals(file.getStatus())) {
            return "why.notAccepted";
        }
        return file.getItems().stream().anyMatch(line -> "MISSING".equals(line.getStatus()))
                ? null
                : "why.nothingMissing";
    }

    public String getNotify() {
        if (OVER.contains(file.getStatus())) {
            return "why.over";
        }
        return file.getLinks().isEmpty() ? "why.notLinked" : null;
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
        return "VOIDED".equals(file.getStatus()) ? "why.voided" : null;
    }

    public String getVoid() {
        if ("VOIDED".equals(file.getStatus())) {
            return "why.voided";
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
