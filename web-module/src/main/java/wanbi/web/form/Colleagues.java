package wanbi.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Directory;
import wanbi.platform.api.StaffView;

/** Who could be the second person: everybody of the site but the caller. */
@Named
@RequestScoped
public class Colleagues {

    @Inject
    private Directory directory;

    @Inject
    private CurrentStaff staff;

    private final Map<String, List<StaffView>> bySite = new HashMap<>();

    public List<StaffView> at(String site) {
        return bySite.computeIfAbsent(site, code -> directory.staff(new SiteCode(code)).stream()
                .filter(colleague -> !colleague.getId().equals(staff.id()))
                .toList());
    }
}
