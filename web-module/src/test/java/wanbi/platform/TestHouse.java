package wanbi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Acting;
import wanbi.platform.api.Demonstration;
import wanbi.platform.api.Demonstration.Colleague;
import wanbi.platform.api.Directory;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.HouseJob;
import wanbi.platform.api.StaffPrincipal;

/**
 * A demonstration company in the container tests' database, with as many sites and colleagues as a test asks for. Each
 * gets a code of its own, so that no test sees what another has left.
 */
@ApplicationScoped
public class TestHouse {

    public static final String PASSWORD = "a long enough one";
    public static final String PIN = "246810";

    @Inject
    HouseJob house;

    @Inject
    Demonstration demonstration;

    @Inject
    DirectoryAdministration administration;

    @Inject
    Directory directory;

    /** The house itself does it. */
    public <T> T asSystem(Callable<T> work) throws Exception {
        return house.run(work);
    }

    /** The colleague does it, now. */
    public <T> T as(StaffPrincipal colleague, Callable<T> work) throws Exception {
        return house.run(() -> Acting.as(colleague, Instant.now(), work));
    }

    /** A new site in a new region. */
    public SiteCode aSite() throws Exception {
        return asSystem(() -> {
            foundOnce();
            String region = aCode("R");
            administration.openRegion(new RegionDraft(region, "区域 " + region, null));
            return open(aCode("S"), region);
        });
    }

    /** A site of just this code, which may be taken. */
    public SiteCode aSiteNamed(String code) throws Exception {
        return asSystem(() -> {
            String region = administration.regions().get(0).getCode();
            return open(code, region);
        });
    }

    private SiteCode open(String code, String region) {
        administration.openSite(
                new SiteDraft(code, "测试项目 " + code, region, null, "021-62720000", "静安区", 800, 0, false, null));
        return new SiteCode(code);
    }

    public StaffPrincipal aColleague(String role, String node) throws Exception {
        return aColleague(new Grant(role, node));
    }

    public StaffPrincipal aColleague(String role, SiteCode site) throws Exception {
        return aColleague(role, site.value());
    }

    /** With a PIN; without a password, which takes a second to hash and which few tests need. */
    public StaffPrincipal aColleague(Grant... grants) throws Exception {
        return employ(null, grants);
    }

    public StaffPrincipal aColleagueWithPassword(Grant... grants) throws Exception {
        return employ(PASSWORD, grants);
    }

    private StaffPrincipal employ(String password, Grant... grants) throws Exception {
        return asSystem(() -> {
            foundOnce();
            String username = aCode("U").toLowerCase();
            return demonstration.employ(
                    new Colleague("同事" + username, username, "13800138000", password, PIN, Arrays.asList(grants)));
        });
    }

    public static String aCode(String letter) {
        return letter
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 34, 1L << 36), 36)
                        .toUpperCase();
    }

    private void foundOnce() {
        if (directory.company().isEmpty()) {
            demonstration.found("测试物业");
        }
    }
}
