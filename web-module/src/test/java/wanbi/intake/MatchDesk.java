package wanbi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.MatchView;
import wanbi.intake.api.Matches;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** Loses and finds things that nothing else in the test house resembles, and asks what resembles what. */
@ApplicationScoped
public class MatchDesk {

    @Inject
    TestHouse house;

    @Inject
    LossCases cases;

    @Inject
    FoundItems items;

    @Inject
    Matches matches;

    /** @param mark a word that stands in no other text */
    CaseNumber loses(StaffPrincipal clerk, SiteCode site, String name, String mark, String... hidden) throws Exception {
        Instant now = Instant.now();
        ReportLoss report = new ReportLoss(
                site,
                now,
                "DESK",
                LossDesk.lobby(site),
                null,
                false,
                new ReportLoss.Client("王小明", LossDesk.aPhone(), "OWNER", "3-1201", true),
                null,
                null,
                "LOST",
                now.minusSeconds(7_200),
                now.minusSeconds(3_600),
                null,
                "下车上楼后发现不见",
                true,
                1,
                true,
                null,
                null,
                List.of(),
                false,
                false,
                List.of(new ReportLoss.Item(
                        "WALLET",
                        name,
                        "UNKNOWN",
                        "UNKNOWN",
                        "UNKNOWN",
                        1,
                        List.of("RED"),
                        null,
                        mark,
                        List.of(hidden),
                        List.of(),
                        null,
                        Map.of(),
                        List.of())));
        return new CaseNumber(house.as(clerk, () -> cases.report(report)).getCaseNumber());
    }

    ItemTag finds(StaffPrincipal clerk, SiteCode site, String category, String name, String mark, String... hidden)
            throws Exception {
        return finds(clerk, site, Duration.ofMinutes(5), category, name, mark, hidden);
    }

    ItemTag finds(
            StaffPrincipal clerk,
            SiteCode site,
            Duration ago,
            String category,
            String name,
            String mark,
            String... hidden)
            throws Exception {
        RegisterFind find = new RegisterFind(
                site,
                Instant.now().minus(ago),
                LossDesk.lobby(site),
                null,
                ago.toHours() < 24 ? null : "补录",
                new RegisterFind.Finder("STAFF", "保洁李师傅", null),
                category,
                name,
                null,
                null,
                null,
                null,
                List.of("RED"),
                1,
                mark,
                List.of(hidden),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of());
        return new ItemTag(house.as(clerk, () -> items.register(find)).getTag());
    }

    List<MatchView> ofCase(StaffPrincipal reader, CaseNumber number) throws Exception {
        return house.as(reader, () -> matches.ofCase(new MatchQuery.OfCase(number, 10, true)));
    }

    List<MatchView> ofCaseHere(StaffPrincipal reader, CaseNumber number) throws Exception {
        return house.as(reader, () -> matches.ofCase(new MatchQuery.OfCase(number, 10, false)));
    }

    List<MatchView> ofItem(StaffPrincipal reader, ItemTag tag) throws Exception {
        return house.as(reader, () -> matches.ofItem(new MatchQuery.OfItem(tag, 10, true)));
    }
}
