package wanbi.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.Tidings;

/** What a page needs to hear of changes: the moment at which it was made, and where its reader works. */
@Named
@RequestScoped
public class Live {

    @Inject
    private Tidings tidings;

    @Inject
    private CurrentStaff staff;

    @Inject
    private HttpServletRequest request;

    /** Asked for at the top of a page, before anything on it is read. */
    public String getMark() {
        Hearer.of(staff.sitesWith()).sitIn(request.getSession());
        return tidings.mark();
    }
}
