package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.RegionView;
import wanbi.platform.api.SiteView;

/** Regions and sites of the company: the list, and a form for a new one or the chosen one. */
@Named
@ViewScoped
public class SitesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    private Long version;
    private String code;
    private String name;
    private String region;
    private String zone = "Asia/Shanghai";
    private String phone;
    private String address;
    private int households;
    private int area;
    private boolean closed;

    public List<SiteView> getSites() {
        return administration.allSites();
    }

    public List<RegionView> getRegions() {
        return administration.regions();
    }

    public void choose(SiteView site) {
        code = site.getCode();
        name = site.getName();
        region = site.getRegion();
        zone = site.getZone();
        phone = site.getPhone();
        address = site.getAddress();
        households = site.getHouseholds();
        area = site.getArea();
        closed = site.isClosed();
        version = site.getVersion();
    }

    public void clear() {
        choose(new SiteView(null, null, null, null, "Asia/Shanghai", null, null, 0, 0, false, 0));
        version = null;
    }

    public void save() {
        SiteDraft draft = new SiteDraft(code, name, region, zone, phone, address, households, area, closed, version);
        if (version == null) {
            administration.openSite(draft);
        } else {
            administration.changeSite(draft);
        }
        clear();
    }

    /** Whether the form is for a new site; the code of one that exists cannot be changed. */
    public boolean isNew() {
        return version == null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public int getHouseholds() {
        return households;
    }

    public void setHouseholds(int households) {
        this.households = households;
    }

    public int getArea() {
        return area;
    }

    public void setArea(int area) {
        this.area = area;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
