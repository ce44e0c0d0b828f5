package wanbi.handover.api;

import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** @param level how it is to be signed: S1 on the screen, S0 on paper; null for S1 */
public record FormQuery(String claim, String level) implements Scoped {

    @Override
    public Subject subject() {
        return Subject.claim(claim);
    }
}
