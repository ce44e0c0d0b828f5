package wanbi.handover.api;

import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Names a claim. */
public record ClaimRef(String claim) implements Scoped {
    @Override
    public Subject subject() {
        return Subject.claim(claim);
    }
}
