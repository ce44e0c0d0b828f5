package wanbi.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.SiteView;

/** The sites that the caller may see, read once in a request. */
@Named
@RequestScoped
public class Sites {

    /** Papers and lists of the whole company are told in this zone (I13). */
    public static final ZoneId COMPANY_ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private Directory directory;

    @Inject
    private CurrentStaff staff;

    private List<SiteView> all;

    @PostConstruct
    void read() {
        all = staff.id().equals(StaffId.PUBLIC)
                ? List.of()
                : directory.sites().stream().filter(site -> !site.isClosed()).toList();
    }

    public List<SiteView> getAll() {
        return all;
    }

    public Optional<SiteView> find(String code) {
        return all.stream().filter(site -> site.getCode().equals(code)).findFirst();
    }

    public String name(String code) {
        return find(code).map(SiteView::getName).orElse(code);
    }

    /** The site's own zone, or the company's when no site is named. */
    public ZoneId zone(String code) {
        return find(code).map(site -> ZoneId.of(site.getZone())).orElse(COMPANY_ZONE);
    }
}
