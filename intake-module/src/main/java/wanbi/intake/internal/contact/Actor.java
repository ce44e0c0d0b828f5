package wanbi.intake.internal.contact;

import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** Who speaks for the house. */
record Actor(StaffId id, String name) {

    static Actor of(CurrentStaff staff) {
        return new Actor(staff.id(), staff.name());
    }
}
