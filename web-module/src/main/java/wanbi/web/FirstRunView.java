package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.platform.api.FirstRun;

/** An empty installation asks its first visitor for the company, the first site and the first administrator. */
@Named
@RequestScoped
public class FirstRunView {

    @Inject
    private FirstRun firstRun;

    private String company;
    private String regionCode;
    private String regionName;
    private String siteCode;
    private String siteName;
    private String sitePhone;
    private String adminName;
    private String username;
    private String password;

    /** The page exists only as long as there is no company. */
    public String arrive() {
        return firstRun.isDue() ? null : "/sign-in?faces-redirect=true";
    }

    public String create() {
        firstRun.create(new FirstRun.FirstCompany(
                company, regionCode, regionName, siteCode, siteName, sitePhone, adminName, username, password));
        return "/sign-in?faces-redirect=true";
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public void setRegionCode(String regionCode) {
        this.regionCode = regionCode;
    }

    public String getRegionName() {
        return regionName;
    }

    public void setRegionName(String regionName) {
        this.regionName = regionName;
    }

    public String getSiteCode() {
        return siteCode;
    }

    public void setSiteCode(String siteCode) {
        this.siteCode = siteCode;
    }

    public String getSiteName() {
        return siteName;
    }

    public void setSiteName(String siteName) {
        this.siteName = siteName;
    }

    public String getSitePhone() {
        return sitePhone;
    }

    public void setSitePhone(String sitePhone) {
        this.sitePhone = sitePhone;
    }

    public String getAdminName() {
        return adminName;
    }

    public void setAdminName(String adminName) {
        this.adminName = adminName;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
