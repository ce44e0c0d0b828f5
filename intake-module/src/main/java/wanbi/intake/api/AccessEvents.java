package wanbi.intake.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * Uses of access cards, fobs and vehicle tags at gates (F-5). A use of one whose loss is open raises an alarm at once,
 * for the gate's site and the case's, once per card and hour; a loss that is reported after the use looks back.
 */
public interface AccessEvents {

    /** At most so many uses in one call. */
    int MOST = 1_000;

    /**
     * Takes uses in, all or none. A use that is known already is not counted again. Roles: DESK, CCTV, MANAGER,
     * HEAD_OFFICE at every site that is named.
     *
     * @throws wanbi.kernel.InvalidInput naming every wrong field by the number of its use: {@code 3/at} IN_FUTURE,
     *     EVENT_TOO_OLD, {@code 3/card} REQUIRED, INVALID, TOO_LONG …
     * @throws wanbi.kernel.UnknownThing for a site that is none of the caller's
     */
    AccessReceipt take(Report report);

    /** Uses of what a case misses, newest first, at most fifty. Roles: who may read the case. */
    List<CardUseView> usesOf(CaseNumber number);

    record Report(List<Use> uses) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.ANYWHERE;
        }
    }

    /** @param gate as the access system calls it */
    record Use(String card, String site, String gate, Instant at) implements Serializable {}
}
