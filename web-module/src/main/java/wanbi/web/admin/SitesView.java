package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.RegionView;
import wanbi.platform.api.SiteView;

/** Regions and sites of the company: the list, and a form for a new one or the chosen one. */
@Named
@ViewScoped
public class SitesView extends DirectoryEntryForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    private String region;
    private String zone = "Asia/Shanghai";
    private String phone;
    private String address;
    private int households;
    private int area;

    public List<SiteView> getSites() {
        return administration.allSites();
    }

    public List<RegionView> getRegions() {
        return administration.regions();
    }

    public void choose(SiteView site) {
        show(site.getCode(), site.getName(), site.isClosed(), site.getVersion());
        region = site.getRegion();
        zone = site.getZone();
        phone = site.getPhone();
        address = site.getAddress();
        households = site.getHouseholds();
        area = site.getArea();
    }

    public void clear() {
        choose(new SiteView(null, null, null, null, "Asia/Shanghai", null, null, 0, 0, false, 0));
        show(null, null, false, null);
    }

    public void save() {
        SiteDraft draft = new SiteDraft(
                getCode(), getName(), region, zone, phone, address, households, area, isClosed(), version());
        if (isNew()) {
            administration.openSite(draft);
        } else {
            administration.changeSite(draft);
        }
        clear();
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
}
