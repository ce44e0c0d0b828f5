package wanbi.platform.api;

import java.util.List;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Where colleagues are reached when something waits for them. */
@BetweenContexts
public interface StaffContacts {

    /** Who holds the role at the site, directly or through its region or the company; locked accounts left out. */
    List<Contact> holding(Role role, SiteCode site);

    /**
     * @param mail null when the administrator has entered none
     * @param phone null when the administrator has entered none
     */
    record Contact(StaffId staff, String mail, String phone) {
        @Override
        public String toString() {
            return "Contact[" + staff + "]";
        }
    }
}
