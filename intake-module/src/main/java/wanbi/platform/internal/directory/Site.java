package wanbi.platform.internal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.event.SiteOpened;

/**
 * A site (项目) is opened with its root place, lives as long as the company runs it, and is closed, never deleted: its
 * cases name it.
 */
@Entity
@Table(schema = "platform", name = "site")
class Site {

    @Id
    private String code;

    private String name;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "region")
    private Region region;

    private String zone;
    private String phone;
    private String address;
    private int households;
    private int area;
    private boolean closed;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private long version;

    protected Site() {}

    static Site open(SiteCode code, Region region, SiteFacts facts, Instant at) {
        Site site = new Site();
        site.code = code.value();
        site.openedAt = at;
        site.take(region, facts);
        return site;
    }

    SiteOpened opened() {
        return new SiteOpened(code(), name, openedAt);
    }

    void change(Region newRegion, SiteFacts facts, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        take(newRegion, facts);
    }

    private void take(Region newRegion, SiteFacts facts) {
        region = newRegion;
        name = facts.name();
        zone = facts.zone();
        phone = facts.phone();
        address = facts.address();
        households = facts.households();
        area = facts.area();
        closed = facts.closed();
    }

    SiteCode code() {
        return new SiteCode(code);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    SiteView view() {
        return new SiteView(
                code, name, region.code(), region.name(), zone, phone, address, households, area, closed, version);
    }
}
