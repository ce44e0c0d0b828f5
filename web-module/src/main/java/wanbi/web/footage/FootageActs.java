package wanbi.web.footage;

import java.util.Set;
import wanbi.investigation.api.FootageCameraView;
import wanbi.investigation.api.FootageRecords.Preserved;
import wanbi.investigation.api.FootageView;
import wanbi.web.frame.Me;

/**
 * What the reader can do with a request as it stands: null for what is not his, an empty text for what he may do, else the
 * key of the sentence why not now. The request itself decides when the act is tried; this only spares the try.
 */
public final class FootageActs {

    private static final String YES = "";
    private static final Set<String> AWAITED = Set.of("PENDING", "APPROVED", "REVIEWING");
    private static final Set<String> VIEWED = Set.of("CONCLUDED", "PRESERVED", "SUPPLIED");
    private static final Set<String> DECIDABLE = Set.of("PENDING", "REVIEWING", "CONCLUDED", "PRESERVED");

    private final FootageView request;
    private final Me me;

    FootageActs(FootageView request, Me me) {
        this.request = request;
        this.me = me;
    }

    private boolean is(String... roles) {
        return me.isAnyAt(request.getSite(), roles);
    }

    private boolean isApproved() {
        return "APPROVED".equals(request.getDecision());
    }

    /** Approve or reject. */
    public String getDecide() {
        if (request.getDecision() != null
                || !DECIDABLE.contains(request.getStatus())
                || !is("MANAGER", "HEAD_OFFICE")) {
            return null;
        }
        return me.getId().equals(request.getRequestedBy()) ? "footage.why.own" : YES;
    }

    public String getReview() {
        if (!AWAITED.contains(request.getStatus()) || !is("CCTV", "MANAGER", "HEAD_OFFICE")) {
            return null;
        }
        return isApproved() || request.isUrgent() && request.getDecision() == null ? YES : "footage.why.notApproved";
    }

    public String getPreserve() {
        boolean pictures = request.getCameras().stream()
                .map(FootageCameraView::getStatus)
                .anyMatch(status -> "CONCLUDED".equals(status) || "PRESERVED".equals(status));
        return VIEWED.contains(request.getStatus()) && pictures && is("CCTV", "MANAGER") ? YES : null;
    }

    /** To police or court. */
    public String getSupply() {
        if (!VIEWED.contains(request.getStatus()) || !is("MANAGER", "HEAD_OFFICE")) {
            return null;
        }
        if (!isApproved()) {
            return "footage.why.notApproved";
        }
        boolean clip = request.getRecords().getPreservations().stream()
                .map(Preserved::file)
                .anyMatch(file -> file != null);
        return clip ? YES : "footage.why.noClip";
    }

    /** Whether a client may view it, which only a manager says; no is possible at any time. */
    public String getShow() {
        return "REJECTED".equals(request.getStatus()) || !is("MANAGER") ? null : YES;
    }

    /** The client sits down before the screen. */
    public boolean isHost() {
        return is("DESK", "CCTV")
                && request.getRecords().getViewings().stream()
                        .anyMatch(one -> one.allowed() && one.startedAt() == null);
    }
}
