package wanbi.platform.api;

import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Confirms second persons. */
@BetweenContexts
public interface Witnesses {

    /**
     * @param roles roles of which the witness must hold one at the site; any role that may act as second person when
     *     empty (desk, guard, CCTV, manager, head office)
     * @return the witness
     * @throws wanbi.kernel.BusinessRuleViolation {@code WITNESS_IS_ACTOR} (422) for the acting person,
     *     {@code WITNESS_NOT_CONFIRMED} (403) for a wrong PIN, an unknown person or one without a role at the site;
     *     throttled (429) after 5 wrong PINs of one witness in 15 minutes. The failed try is counted although the
     *     transaction of the act rolls back.
     */
    StaffId confirm(Witness witness, SiteCode site, Role... roles);
}
