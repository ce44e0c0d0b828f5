package wanbi.platform.internal.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Optional;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.SiteHoursView;

/** The hours that a site has chosen for itself, and the deputy whom it has named. */
@Entity
@Table(schema = "platform", name = "site_hours")
class SiteHours {

    @Id
    private String site;

    private LocalTime opens;
    private LocalTime closes;
    private StaffId deputy;

    @Version
    private long version;

    protected SiteHours() {}

    static SiteHours usual(SiteCode site) {
        SiteHours hours = new SiteHours();
        hours.site = site.value();
        hours.opens = ServiceHours.USUAL.opens();
        hours.closes = ServiceHours.USUAL.closes();
        return hours;
    }

    void change(ServiceHours chosen, StaffId newDeputy, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        opens = chosen.opens();
        closes = chosen.closes();
        deputy = newDeputy;
    }

    SiteCode site() {
        return new SiteCode(site);
    }

    ServiceHours hours() {
        return new ServiceHours(opens, closes);
    }

    Optional<StaffId> deputy() {
        return Optional.ofNullable(deputy);
    }

    SiteHoursView view() {
        return new SiteHoursView(
                site, opens.toString(), closes.toString(), deputy == null ? null : deputy.value(), version);
    }
}
