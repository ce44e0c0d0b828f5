package wanbi.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.ClientCare;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.api.Hazards;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceReports;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Files;

/** What is done about thefts in the demonstration, through the same doors as everybody. */
@ApplicationScoped
class TheftRoom {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS_TO_FIX = 14;

    @Inject
    Counter counter;

    @Inject
    TheftCases thefts;

    @Inject
    PoliceReports police;

    @Inject
    SceneWork scene;

    @Inject
    ClientCare care;

    @Inject
    Hazards hazards;

    @Inject
    CaseEndings endings;

    @Inject
    Files files;

    @Inject
    Clock clock;

    CaseNumber report(TheftStory story) {
        var marked = new ReportLoss.Theft(story.marks(), "UNKNOWN", null, false, null, List.of());
        ReportLoss said = counter.said(story.base(), story.base().reportedAt(), marked);
        return new CaseNumber(thefts.report(new TheftCommand.Report(said)).getCaseNumber());
    }

    void call(CaseNumber number) {
        police.call(new PoliceCommand.Call(
                number, clock.instant(), new PoliceCommand.Details("110", null, null, "客户报称财物被盗，请求出警")));
    }

    void arrive(CaseNumber number) {
        scene.arrive(new SceneCommand.Arrive(number, clock.instant()));
    }

    void protect(CaseNumber number) {
        scene.protect(new SceneCommand.Protect(number, clock.instant(), null, null));
    }

    void check(TheftStory story, CaseNumber number) {
        boolean forced = story.marks().contains("FORCED");
        scene.checkFacts(new SceneCommand.CheckFacts(
                number,
                null,
                forced ? "户门锁芯有撬痕，阳台窗关闭，未触碰现场" : "周边门窗完好，地面无异常痕迹，未触碰现场",
                forced ? "FORCED" : "UNKNOWN",
                false,
                List.of(),
                forced ? "CONFIRMED" : "SUSPECTED",
                null,
                null));
    }

    void policeCame(CaseNumber number) {
        police.arrive(new PoliceCommand.Arrive(
                report(number), clock.instant(), "属地派出所", List.of(new PoliceCommand.Officer("王建军", "012345"))));
    }

    void release(CaseNumber number) {
        scene.release(new SceneCommand.Release(number, "POLICE", "王建军", clock.instant(), null));
    }

    void receipt(TheftStory story, CaseNumber number) {
        paper(
                number,
                "ACCEPTANCE",
                "受案字[%d]%05d号".formatted(today().getYear(), story.base().number()));
    }

    void retrieved(TheftStory story, CaseNumber number) {
        paper(
                number,
                "RETRIEVAL_NOTICE",
                "调证字[%d]%05d号".formatted(today().getYear(), story.base().number()));
    }

    private void paper(CaseNumber number, String kind, String document) {
        String scan = file("%PDF-1.4\n% demonstration scan " + document + "\n%%EOF\n", "paper.pdf");
        police.document(new PoliceCommand.Document(report(number), kind, document, today(), scan));
    }

    void decided(TheftStory story, CaseNumber number, String outcome) {
        String kind = "UNSOLVED".equals(outcome) ? "PUBLIC_ORDER" : "CRIMINAL";
        String document =
                "决字[%d]%05d号".formatted(today().getYear(), story.base().number());
        police.decide(new PoliceCommand.Decide(report(number), kind, document, clock.instant(), "王建军"));
    }

    private String report(CaseNumber number) {
        return PoliceCommand.numberOf(number, 1);
    }

    void comfort(CaseNumber number, String words) {
        care.comfort(new CareCommand.Comfort(
                number, clock.instant(), "IN_PERSON", "ANXIOUS", List.of("WITH_POLICE"), words));
    }

    void educate(CaseNumber number) {
        care.educate(new CareCommand.Educate(number, clock.instant(), List.of("LOCKS", "VALUABLES"), null, true));
    }

    String hazard(TheftStory story, CaseNumber number, StaffId responsible) {
        return hazards.register(new HazardCommand.Register(
                        number,
                        story.weak(),
                        DemonstrationPlan.placeOf(
                                story.base().site(), story.base().spot()),
                        responsible,
                        today().plusDays(DAYS_TO_FIX),
                        null))
                .getId();
    }

    void fix(String hazard) {
        String photo = file("%PDF-1.4\n% demonstration photo of " + hazard + "\n%%EOF\n", "fixed.pdf");
        hazards.fix(new HazardCommand.Fix(hazard, "已修复并复测正常", photo));
    }

    void prove(String hazard) {
        hazards.judge(new HazardCommand.Judge(hazard, true, null));
    }

    void aftercare(CaseNumber number) {
        thefts.aftercare(new TheftCommand.Aftercare(number, null, null));
    }

    void close(CaseNumber number, String outcome) {
        endings.close(new EndCommand.Close(number, null, "警方已有结论，各步骤已完成，已告知客户", 4, outcome));
    }

    private String file(String content, String name) {
        return files.upload(new Files.Upload(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name))
                .file();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
