package wanbi.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.HandoverHouse.Site;
import wanbi.intake.LossDesk;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.FigureQuery;
import wanbi.intake.api.SiteFigures;
import wanbi.intake.api.SiteRank;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.StaffPrincipal;

/** Figures are the counts of the lists behind them. */
@ExtendWith(ArquillianExtension.class)
class SiteFiguresIT {

    @Inject
    private HandoverHouse counter;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private SiteFigures figures;

    private static FigureQuery of(Site site, String figure) {
        return new FigureQuery(site.code(), figure, 1, 200, null);
    }

    private List<String> cases(Site site, String figure) throws Exception {
        Slice<CaseSummary> behind = house.as(site.manager(), () -> figures.cases(of(site, figure)));
        assertEquals(behind.items().size(), behind.count());
        return behind.items().stream().map(CaseSummary::getCaseNumber).toList();
    }

    @Test
    void eachFigureHasItsCasesBehindIt() throws Exception {
        Site site = counter.aSite();
        CaseNumber missing = counter.aLoss(site, "钱包");
        CaseNumber waiting = counter.aLoss(site, "钱包");
        counter.link(site, waiting, 1, counter.aFind(site));
        CaseNumber back = counter.aLoss(site, "钱包");
        ItemTag found = counter.aFind(site);
        counter.link(site, back, 1, found);
        counter.handOver(site, counter.aPassedClaim(site, back, found));
        counter.aLoss(counter.aSite(), "钱包");
        assertEquals(List.of(back.value(), waiting.value(), missing.value()), cases(site, "TAKEN_IN"));
        assertEquals(List.of(waiting.value()), cases(site, "WAITING"));
        assertEquals(List.of(back.value()), cases(site, "RETURNED"));
        assertEquals(List.of(back.value()), cases(site, "BROUGHT_BACK"));
    }

    @Test
    void theListIsWalkedAndOutsidersDoNotWalkIt() throws Exception {
        Site site = counter.aSite();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            taken.add(0, counter.aLoss(site, "钱包").value());
        }
        FigureQuery first = new FigureQuery(site.code(), "TAKEN_IN", 30, 2, null);
        Slice<CaseSummary> top = house.as(site.manager(), () -> figures.cases(first));
        assertEquals(3, top.count());
        FigureQuery second = new FigureQuery(site.code(), "TAKEN_IN", 30, 2, top.next());
        Slice<CaseSummary> rest = house.as(site.manager(), () -> figures.cases(second));
        assertEquals(taken.get(2), rest.items().get(0).getCaseNumber());
        assertEquals(1, rest.items().size());
        StaffPrincipal stranger = house.aColleague("MANAGER", counter.aSite().code());
        assertThrows(UnknownThing.class, () -> house.as(stranger, () -> figures.cases(first)));
        assertThrows(RoleRefused.class, () -> house.as(site.desk(), () -> figures.cases(first)));
        assertThrows(
                InvalidInput.class,
                () -> house.as(
                        site.manager(), () -> figures.cases(new FigureQuery(site.code(), "STOLEN", 30, 2, null))));
        assertThrows(
                InvalidInput.class,
                () -> house.as(
                        site.manager(), () -> figures.cases(new FigureQuery(site.code(), "TAKEN_IN", 0, 2, null))));
    }

    @Test
    void sitesWithTooFewCasesAreNotRanked() throws Exception {
        Site many = counter.aSite();
        for (int i = 0; i < 9; i++) {
            counter.aLoss(many, "钱包");
        }
        CaseNumber back = counter.aLoss(many, "钱包");
        ItemTag found = counter.aFind(many);
        counter.link(many, back, 1, found);
        counter.handOver(many, counter.aPassedClaim(many, back, found));
        SiteCode few = desk.aSite();
        for (int i = 0; i < 9; i++) {
            desk.reportsAWallet(house.aColleague("DESK", few), few);
        }
        StaffPrincipal office =
                house.aColleague(new Grant("HEAD_OFFICE", many.code().value()), new Grant("HEAD_OFFICE", few.value()));
        List<SiteRank> ranks = house.as(office, () -> figures.ranking());
        assertEquals(
                List.of(many.code().value(), few.value()),
                ranks.stream().map(SiteRank::getSite).toList());
        assertTrue(ranks.get(0).isRanked());
        assertEquals(10, ranks.get(0).getCases());
        assertEquals(0.1, ranks.get(0).getShare(), 1e-9);
        assertFalse(ranks.get(1).isRanked());
        assertEquals(9, ranks.get(1).getCases());
        assertThrows(RoleRefused.class, () -> house.as(many.manager(), () -> figures.ranking()));
    }
}
