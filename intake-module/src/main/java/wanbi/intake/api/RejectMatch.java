package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * The two are not one thing. Either side may say so, so the door itself judges whether the caller works at the site of
 * the case or of the item.
 */
public record RejectMatch(CaseNumber caseNumber, int line, ItemTag tag, String reason) implements Scoped {
    @Override
    public Subject subject() {
        return Subject.ANYWHERE;
    }
}
