package wanbi.platform.api;

import wanbi.kernel.StaffId;

/** Who works for the company. */
@BetweenContexts
public interface StaffRoll {

    boolean isKnown(StaffId staff);
}
