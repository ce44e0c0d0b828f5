package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * The clients of a site, as its own list names them. Kept for one purpose: that a client need not spell what the house
 * knows (L-30, L-33). Masked until somebody at the counter chooses one.
 */
public interface Clients {

    /**
     * Those with this telephone number or at this unit, the number whole and the unit as it is written; at most five.
     * Roles: DESK, GUARD, MANAGER, HEAD_OFFICE.
     */
    List<KnownClientView> find(ClientQuery query);

    /**
     * The client in plain, noted in the day's journal of the site. Roles as for unmasking: DESK, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.UnknownThing for a client of another site
     */
    KnownClientView choose(ClientRef client);

    /** @param phone as typed, may be null; so may the unit */
    record ClientQuery(SiteCode site, String phone, String unit) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    record ClientRef(SiteCode site, long client) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
