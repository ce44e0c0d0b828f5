package wanbi.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;
import wanbi.investigation.api.FootageRequests;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Files;
import wanbi.platform.api.StoredFile;
import wanbi.platform.api.Witness;

/** What is done about footage in the demonstration, through the same doors as everybody. */
@ApplicationScoped
class FootageRoom {

    private static final String PAPER = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
            4 0 obj<</Length 74>>stream
            BT /F 20 Tf 72 720 Td (Retrieval notice - demonstration scan only) Tj ET
            endstream endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    @Inject
    FootageRequests requests;

    @Inject
    FootageKeeping keeping;

    @Inject
    Files files;

    @Inject
    Clock clock;

    String ask(Story story, CaseNumber number, List<String> cameras, Instant from, Instant to, boolean urgent) {
        String purpose = "查看" + story.name() + "最后一次出现的地点和时间";
        return requests.request(new FootageCommand.Ask(number, cameras, from, to, purpose, null, urgent))
                .getId();
    }

    void approve(String request) {
        requests.approve(new FootageCommand.Ref(request));
    }

    void reject(String request) {
        requests.reject(new FootageCommand.Reject(request, "时段与报失经过不符，请先向客户核实再申请"));
    }

    void begin(String request) {
        requests.begin(new FootageCommand.Ref(request));
    }

    void notSeen(String request, List<String> cameras) {
        review(request, cameras, "NOT_SEEN", "按时间顺序看完全部时段，未见物品遗落", List.of());
    }

    /** Seen on the first camera, a quarter of an hour before the end of the window. */
    void hit(String request, List<String> cameras, Instant to) {
        var seen = new FootageCommand.Sighted(
                cameras.get(0), to.minus(Duration.ofMinutes(15)), 0, null, "物品从身侧滑落，一名路人捡起后走向电梯厅", true);
        review(request, cameras, "HIT", "客户经过后物品掉落，约两分钟后被路人捡起", List.of(seen));
    }

    private void review(
            String request,
            List<String> cameras,
            String result,
            String summary,
            List<FootageCommand.Sighted> sightings) {
        Instant now = clock.instant();
        requests.review(new FootageCommand.Review(
                request, now.minus(Duration.ofMinutes(9)), now, cameras, summary, result, sightings));
    }

    void lock(String request) {
        keeping.preserve(new FootageCommand.Preserve(
                request, "LOCK", List.of(), "录像机 NVR-1 已锁定相应通道与时段，保留至结案", null, null, null));
    }

    void export(String request, CaseNumber number, String witness) {
        byte[] clip = ("demonstration clip of " + request).getBytes(StandardCharsets.UTF_8);
        StoredFile stored = keeping.store(new FootageCommand.Clip(number, new ByteArrayInputStream(clip), "video/mp4"));
        keeping.preserve(new FootageCommand.Preserve(
                request,
                "EXPORT",
                List.of(),
                "用录像机自带工具导出原始格式，附播放器",
                stored.file(),
                null,
                new Witness(witness, DemonstrationPlan.PIN)));
    }

    void supply(String request) {
        byte[] paper = PAPER.getBytes(StandardCharsets.US_ASCII);
        String scan = files.upload(new Files.Upload(new ByteArrayInputStream(paper), "notice.pdf"))
                .file();
        List<String> clips = requests.get(new FootageCommand.Ref(request)).getRecords().getPreservations().stream()
                .map(kept -> kept.file())
                .filter(file -> file != null)
                .toList();
        keeping.supply(new FootageCommand.Supply(
                request,
                new FootageCommand.Document("RETRIEVAL_NOTICE", "沪公(静)调证字[2026]第18号", scan),
                "上海市公安局静安分局",
                List.of(new FootageCommand.Officer("王建军", "012345"), new FootageCommand.Officer("刘洋", "023456")),
                clips));
    }
}
