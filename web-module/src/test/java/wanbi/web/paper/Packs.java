package wanbi.web.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.HolderView;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.ExhibitStepView;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.FactCheckView;
import wanbi.investigation.api.FootageCameraView;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceReportView;
import wanbi.investigation.api.SceneEntryView;
import wanbi.investigation.api.SceneProtectionView;
import wanbi.investigation.api.SceneStamp;
import wanbi.investigation.api.SceneView;
import wanbi.kernel.StaffId;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.GuardTerms;
import wanbi.platform.api.SiteView;

/** What a pack tells, as investigation hands it to the printers. */
final class Packs {

    static final String CASE = "SH01-SQ-20261122-003";
    static final String CLIP = "3".repeat(64);
    static final String WAITING = "4".repeat(64);

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");

    private Packs() {}

    /** @param typed what somebody wrote, in every place where somebody can */
    static PackContent of(String typed) {
        CaseView file = Slips.theft().getReport();
        var records = new PackContent.Records(
                List.of(footage(typed)),
                List.of(camera()),
                List.of(exhibit(typed)),
                scene(typed),
                List.of(police(typed)));
        return new PackContent(
                new PackContent.Mark(CASE + "-YJ1", 1, AT.plusSeconds(7_200), "李强"),
                new PackContent.Place(
                        new SiteView(
                                "SH01",
                                "静安中心",
                                "SH",
                                "上海",
                                "Asia/Shanghai",
                                "021-6000 0001",
                                "静安区 1 号",
                                800,
                                90_000,
                                false,
                                1),
                        "静安物业",
                        List.of(new GuardContractView(
                                "SH01",
                                1,
                                LocalDate.of(2026, 1, 1),
                                new GuardTerms(
                                        "平安里保安服务有限公司", "沪公保服 20190031", null, null, "队长 周毅", "021-55501120", null),
                                AT,
                                "总部"))),
                file,
                records,
                new PackContent.Chronology(
                        List.of(
                                entry(1, "CASE_REPORTED", Map.of()),
                                entry(4, "POLICE_CALL_RECORDED", Map.of("policeReport", CASE + "-BJ1")),
                                entry(9, "FOOTAGE_REVIEWED", Map.of("footageRequest", CASE + "-JK1"))),
                        12,
                        "a".repeat(64)),
                List.of(
                        new PackContent.Enclosure(
                                "clips/" + CASE + "-JK1-1.mp4", "CLIP", CASE + "-JK1", CLIP, 734_003_200, true),
                        new PackContent.Enclosure(
                                "clips/" + CASE + "-JK1-2.mp4", "CLIP", CASE + "-JK1", WAITING, 1_024, false),
                        new PackContent.Enclosure("scene/check-1-1.jpg", "PHOTO", "", "5".repeat(64), 90_000, true)));
    }

    static ClueView clue(String observed) {
        return new ClueView(
                1,
                CASE,
                "SH01",
                new ClueView.Facts("CLUE", null, observed, AT, null, "B", "保洁员赵某", false, true, null),
                stamp());
    }

    private static ChronicleEntry entry(int number, String act, Map<String, String> facts) {
        return new ChronicleEntry(
                number,
                AT.plusSeconds(60L * number),
                new StaffId("P-0007"),
                "陈静",
                act,
                facts,
                Map.of(),
                "b".repeat(64));
    }

    private static SceneStamp stamp() {
        return new SceneStamp(AT, "张伟", AT.plusSeconds(60));
    }

    private static CameraView camera() {
        return new CameraView(
                "SH01-C001",
                "SH01",
                "SH01-B2-PARKING",
                "静安中心 › B2 车库",
                "B2 车库东侧电梯厅",
                "HIK-8832-1",
                "CORRIDOR",
                new CameraView.Kept(30, 30, BigDecimal.valueOf(31), AT, AT, null),
                new CameraView.Health(12, AT, LocalDate.of(2026, 11, 1), List.of()),
                false,
                1);
    }

    private static FootageView footage(String typed) {
        var preserved = List.of(
                new FootageRecords.Preserved("EXPORT", List.of("SH01-C001"), typed, CLIP, null, AT, "吴刚", "张伟"),
                new FootageRecords.Preserved("EXPORT", List.of("SH01-C001"), typed, WAITING, null, AT, "吴刚", "张伟"),
                new FootageRecords.Preserved("EXPORT", List.of("SH01-C001"), "再次导出", CLIP, null, AT, "吴刚", "陈静"),
                new FootageRecords.Preserved("LOCK", List.of("SH01-C001"), typed, null, null, AT, "吴刚", null));
        return new FootageView(
                CASE + "-JK1",
                CASE,
                "SH01",
                "PRESERVED",
                new FootageView.Asked(AT.minusSeconds(7_200), AT, typed, null, true, AT, "P-0007", "陈静", "客服"),
                null,
                null,
                null,
                null,
                List.of(new FootageCameraView("SH01-C001", "PRESERVED", AT, AT, null, AT)),
                new FootageRecords(
                        List.of(new FootageRecords.Reviewed(
                                AT, AT, List.of("SH01-C001"), typed, "HIT", "吴刚", "监控室", AT, false)),
                        List.of(new FootageRecords.Sighting(
                                "SH01-C001", AT, 90, AT.minusSeconds(90), null, typed, true)),
                        preserved,
                        List.of(),
                        List.of()));
    }

    private static ExhibitView exhibit(String typed) {
        HolderView guard = new HolderView("STAFF", "P-0011", "张伟");
        HolderView safe = new HolderView("STORAGE", "SH01-SAFE-1", "保险柜");
        return new ExhibitView(
                CASE + "-ZW1",
                CASE,
                "SH01",
                1,
                new ExhibitView.Facts("PHYSICAL", typed, typed, "张伟", "SURRENDERED", AT, null, null, "F-0001", null),
                stamp(),
                safe,
                List.of(
                        new ExhibitStepView(
                                1, null, guard, new ExhibitStepView.Occasion(AT, "张伟", null, null, null, null)),
                        new ExhibitStepView(
                                2, guard, safe, new ExhibitStepView.Occasion(AT, "张伟", "陈静", null, null, typed))));
    }

    private static SceneView scene(String typed) {
        return new SceneView(
                new SceneView.Of(CASE, "SH01", "钱包", "SH01-B2-PARKING", true, true),
                List.of(stamp()),
                List.of(new FactCheckView(
                        1,
                        stamp(),
                        new FactCheckView.Found(typed, "FORCED", true, List.of("x"), 0, "SUSPECTED", null, null))),
                List.of(new SceneProtectionView(
                        1,
                        stamp(),
                        "张伟",
                        null,
                        new SceneProtectionView.Released("POLICE", "王警官", AT.plusSeconds(3_600), null, "张伟"))),
                List.of(new SceneEntryView(
                        1, new SceneEntryView.Stay("王警官", "静安派出所", AT, AT.plusSeconds(600), typed), "张伟")));
    }

    private static PoliceReportView police(String typed) {
        return new PoliceReportView(
                CASE + "-BJ1",
                CASE,
                "SH01",
                new PoliceReportView.Call(AT, new PoliceCommand.Details("110", "12 号", "JQ-88", typed), "陈静", AT),
                new PoliceReportView.Arrival(AT.plusSeconds(900), "静安派出所", List.of("王警官 012345"), "张伟"),
                List.of(new PoliceReportView.Paper(
                        "RETRIEVAL_NOTICE", "沪公(静)调证字[2026]18号", LocalDate.of(2026, 11, 22), null, "李强")),
                List.of(new PoliceReportView.Decision("CRIMINAL", null, AT.plusSeconds(7_000), "王警官", "李强")),
                List.of());
    }
}
