package wanbi.handover.api;

import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * @param level how it is to be signed: S1 on the screen, S0 on paper; null for S1
 * @param posted whether it is to be sent: the client signs on paper (S0) to have it sent, not to have received it
 */
public record FormQuery(String claim, String level, boolean posted) implements Scoped {

    /** Of what is collected and signed for on the screen. */
    public static FormQuery of(String claim) {
        return new FormQuery(claim, null, false);
    }

    @Override
    public Subject subject() {
        return Subject.claim(claim);
    }
}
