package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.handover.api.ClaimForm;
import wanbi.handover.api.ClaimLineView;
import wanbi.handover.api.ClaimRef;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.DisputeView;
import wanbi.handover.api.Disputes;
import wanbi.handover.api.FormQuery;
import wanbi.handover.api.RevealedItem;

/** Everything that the page of a claim shows, read once in a request. */
@Named
@RequestScoped
public class ClaimRecord {

    @Inject
    private Claims claims;

    @Inject
    private ClaimSheetView view;

    @Inject
    private Disputes disputes;

    private List<DisputeView> disputed;
    private ClaimView it;
    private List<RevealedItem> revealed;
    private ClaimForm form;

    public ClaimView getIt() {
        if (it == null) {
            it = claims.get(ref());
        }
        return it;
    }

    /** Empty until the answers are sealed: before that nobody sees what was recorded. */
    public List<RevealedItem> getRevealed() {
        if (revealed == null) {
            revealed = claims.revealed(ref());
        }
        return revealed;
    }

    public List<DisputeView> getDisputes() {
        if (disputed == null) {
            disputed = disputes.of(ref());
        }
        return disputed;
    }

    public ClaimForm getForm() {
        if (form == null) {
            form = claims.form(new FormQuery(view.getClaim(), view.isOnPaper() ? "S0" : null, view.isPosted()));
        }
        return form;
    }

    private ClaimRef ref() {
        return new ClaimRef(view.getClaim());
    }

    /** 2 questions, 3 comparison, 4 signature, 5 done; 0 when the claim has ended otherwise. */
    public int getStage() {
        return switch (getIt().getStatus()) {
            case "OPEN" -> 2;
            case "COMPARED", "DOUBT" -> 3;
            case "PASSED" -> 4;
            case "HANDED_OVER" -> 6;
            default -> 0;
        };
    }

    public boolean isValuable() {
        return getIt().getLines().stream().anyMatch(ClaimLineView::isValuable);
    }
}
