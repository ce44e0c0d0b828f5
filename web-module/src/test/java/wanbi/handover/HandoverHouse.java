package wanbi.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.FormQuery;
import wanbi.handover.api.ReceiptView;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Witness;

/** A site with its people, where wallets are lost, found, claimed and handed over through the doors of the contexts. */
@ApplicationScoped
public class HandoverHouse {

    static final List<String> HIDDEN = List.of("夹层有全家福", "拉链头缺一齿");

    /** What a claimant says who walks up to the counter. */
    static final String WORDS = "黑色翻盖钱包";

    @Inject
    TestHouse house;

    @Inject
    DirectoryAdministration administration;

    @Inject
    LossCases cases;

    @Inject
    FoundItems items;

    @Inject
    Claims claims;

    /** @param place code of the lobby */
    public record Site(
            SiteCode code, String place, StaffPrincipal desk, StaffPrincipal colleague, StaffPrincipal manager) {

        Witness withColleague() {
            return new Witness(colleague.id().value(), TestHouse.PIN);
        }

        Witness withManager() {
            return new Witness(manager.id().value(), TestHouse.PIN);
        }
    }

    private Site shared;

    /** One site for tests that meet nowhere but there: hiring people takes its time, for the sake of their passwords. */
    synchronized Site theSite() throws Exception {
        if (shared == null) {
            shared = aSite();
        }
        return shared;
    }

    public Site aSite() throws Exception {
        SiteCode code = house.aSite();
        house.asSystem(() -> {
            administration.openPlace(new PlaceDraft(code, "LOBBY", "大堂", "AREA", null, false, null));
            return null;
        });
        return new Site(
                code,
                code + "-LOBBY",
                house.aColleague("DESK", code),
                house.aColleague("GUARD", code),
                house.aColleague("MANAGER", code));
    }

    /** One line for each name. */
    public CaseNumber aLoss(Site site, String... names) throws Exception {
        return house.as(
                site.desk(),
                () -> new CaseNumber(cases.report(new ReportLoss(
                                site.code(),
                                Instant.now(),
                                "DESK",
                                site.place(),
                                null,
                                false,
                                new ReportLoss.Client("王小明", phone(), "OWNER", "3-1201", true),
                                null,
                                null,
                                "LOST",
                                Instant.now().minusSeconds(7_200),
                                Instant.now().minusSeconds(3_600),
                                null,
                                "下车后不见",
                                true,
                                1,
                                true,
                                null,
                                null,
                                List.of(),
                                false,
                                false,
                                Stream.of(names).map(HandoverHouse::lost).toList()))
                        .getCaseNumber()));
    }

    private static String phone() {
        return "137%08d".formatted(System.nanoTime() % 100_000_000);
    }

    private static ReportLoss.Item lost(String name) {
        return new ReportLoss.Item(
                "WALLET",
                name,
                "UNKNOWN",
                "UNKNOWN",
                "UNKNOWN",
                1,
                List.of("BLACK"),
                null,
                "翻盖，右下角磨损",
                HIDDEN,
                List.of(),
                null,
                Map.of(),
                List.of());
    }

    public ItemTag aFind(Site site) throws Exception {
        return house.as(site.desk(), () -> register(site, null, "-DESK-A1", null, null));
    }

    /** Worth 3,000 yuan, sealed before a colleague. */
    ItemTag aValuableFind(Site site) throws Exception {
        ReportLoss.EstimatedValue worth = new ReportLoss.EstimatedValue(BigDecimal.valueOf(3_000), "CNY", "NONE");
        String seal = TestHouse.aCode("FQ-");
        return house.as(site.desk(), () -> register(site, worth, "-SAFE-1", seal, site.withColleague()));
    }

    private ItemTag register(Site site, ReportLoss.EstimatedValue worth, String shelf, String seal, Witness witness) {
        return new ItemTag(items.register(new RegisterFind(
                        site.code(),
                        Instant.now().minusSeconds(60),
                        site.place(),
                        null,
                        null,
                        new RegisterFind.Finder("STAFF", "保洁 李师傅", null),
                        "WALLET",
                        "黑色钱包",
                        "UNKNOWN",
                        "UNKNOWN",
                        null,
                        null,
                        List.of("BLACK"),
                        1,
                        "翻盖，边角旧",
                        HIDDEN,
                        "完好",
                        List.of(),
                        worth,
                        List.of(),
                        site.code() + shelf,
                        seal,
                        witness,
                        List.of()))
                .getTag());
    }

    public void link(Site site, CaseNumber number, int line, ItemTag tag) throws Exception {
        as(site.desk(), () -> cases.link(new CaseCommand.Link(number, null, line, tag.value(), 1)));
    }

    void correct(Site site, ItemTag tag, String field, String value) throws Exception {
        as(site.manager(), () -> items.correct(new ItemCommand.Correct(tag, null, Map.of(field, value), "登记有误")));
    }

    /** The first line with the first tag and so on. */
    ClaimView claim(Site site, CaseNumber number, ItemTag... tags) throws Exception {
        return as(site.desk(), () -> claims.open(asking(site, number, 1, tags)));
    }

    /** @param number null at a walk-up */
    ClaimCommand.Open asking(Site site, CaseNumber number, int firstLine, ItemTag... tags) {
        List<ClaimCommand.Line> lines = IntStream.range(0, tags.length)
                .mapToObj(i -> new ClaimCommand.Line(
                        number == null ? null : firstLine + i, tags[i].value(), 1, number == null ? WORDS : null))
                .toList();
        ClaimCommand.Claimant himself =
                new ClaimCommand.Claimant("王小明", "13800138000", "SELF", "RESIDENT_ID", "1234", null, null);
        return new ClaimCommand.Open(site.code(), number, lines, himself);
    }

    void answer(Site site, String claim, List<String> told, String liveProof, ItemTag... tags) throws Exception {
        List<ClaimCommand.ItemAnswers> answers = Arrays.stream(tags)
                .map(tag -> new ClaimCommand.ItemAnswers(tag.value(), told, liveProof))
                .toList();
        as(site.desk(), () -> claims.answer(new ClaimCommand.Answer(claim, answers)));
    }

    ClaimView judge(Site site, String claim, String verdict, String reason, Witness witness, ItemTag... tags)
            throws Exception {
        List<ClaimCommand.AttributeVerdict> sheet = Arrays.stream(tags)
                .flatMap(tag -> Stream.of("CATEGORY", "COLOUR", "QUANTITY")
                        .map(attribute -> new ClaimCommand.AttributeVerdict(tag.value(), attribute, "MATCH")))
                .toList();
        return as(site.desk(), () -> claims.judge(new ClaimCommand.Judge(claim, sheet, verdict, reason, witness)));
    }

    /** Opened, answered and passed. */
    public String aPassedClaim(Site site, CaseNumber number, ItemTag... tags) throws Exception {
        String claim = claim(site, number, tags).getClaim();
        answer(site, claim, HIDDEN, null, tags);
        judge(site, claim, "PASS", null, null, tags);
        return claim;
    }

    String formHash(Site site, String claim) throws Exception {
        return as(site.desk(), () -> claims.form(FormQuery.of(claim)).getFormHash());
    }

    public ReceiptView handOver(Site site, String claim) throws Exception {
        return handOver(site, claim, formHash(site, claim), null);
    }

    ReceiptView handOver(Site site, String claim, String formHash, Witness witness) throws Exception {
        return as(site.desk(), () -> claims.handOver(SignedForms.signed(claim, formHash, witness)));
    }

    public <T> T as(StaffPrincipal person, Callable<T> act) throws Exception {
        return house.as(person, act);
    }
}
