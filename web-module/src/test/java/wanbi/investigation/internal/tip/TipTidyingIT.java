package wanbi.investigation.internal.tip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.investigation.api.TipCommand;
import wanbi.investigation.api.TipView;
import wanbi.investigation.api.Tips;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Acting;
import wanbi.platform.api.StaffPrincipal;

/** What no case has taken up is gone after 90 days, looked into or not (R11, R32). */
@ExtendWith(ArquillianExtension.class)
class TipTidyingIT {

    @Inject
    private TestHouse house;

    @Inject
    private Tips tips;

    @Inject
    private TipTidying tidying;

    @Test
    void whatNobodyTookUpIsGoneAfterItsDays() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        String setAside = told(manager, site, Duration.ofDays(91));
        told(manager, site, Duration.ofDays(91));
        String young = told(manager, site, Duration.ofDays(89));
        house.as(manager, () -> tips.setAside(new TipCommand.SetAside(setAside, null, "查无此事")));
        tidying.tidy();
        assertEquals(List.of(young), left(manager, site, false));
        assertEquals(List.of(), left(manager, site, true));
    }

    private String told(StaffPrincipal by, SiteCode site, Duration ago) throws Exception {
        var said = new TipCommand.Record(site, new TipCommand.Told("有人逐户敲门", null, null, null, false));
        return house.asSystem(() ->
                Acting.as(by, Instant.now().minus(ago), () -> tips.record(said).getId()));
    }

    private List<String> left(StaffPrincipal by, SiteCode site, boolean settled) throws Exception {
        return house.as(by, () -> tips.list(new TipCommand.Listed(site, settled))).stream()
                .map(TipView::getId)
                .toList();
    }
}
