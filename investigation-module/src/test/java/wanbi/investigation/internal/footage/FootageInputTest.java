package wanbi.investigation.internal.footage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.investigation.internal.footage.Requests.MANAGER;
import static wanbi.investigation.internal.footage.Requests.NOW;
import static wanbi.investigation.internal.footage.Requests.SITE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageCommand.Document;
import wanbi.investigation.api.FootageCommand.Officer;
import wanbi.investigation.api.FootageCommand.Sighted;
import wanbi.kernel.FieldErrors;

/** Each bad input is named on its field (R06, Art. 8, 16, 20, 21). */
class FootageInputTest {

    private static final List<String> ONE = List.of("SH01-C001");
    private static final Instant HOUR_AGO = NOW.minus(Duration.ofHours(1));

    private static String asks(List<String> cameras, Instant from, Instant to, String purpose, String why) {
        var ask = Requests.ask(cameras, from, to, purpose, why);
        return Requests.refusal(() -> SoundAsk.judged(ask, SITE, Requests::known, NOW));
    }

    @Test
    void aRequestNamesCamerasOfTheSiteAWindowAndAPurpose() {
        assertEquals("", asks(ONE, HOUR_AGO, NOW, "查看", null));
        assertEquals("cameras REQUIRED", asks(List.of(), HOUR_AGO, NOW, "查看", null));
        assertEquals("cameras/1 CAMERA_NOT_HERE", asks(List.of("GZ01-C001"), HOUR_AGO, NOW, "查看", null));
        assertEquals("cameras/2 CAMERA_TWICE", asks(List.of("SH01-C001", "SH01-C001"), HOUR_AGO, NOW, "查看", null));
        assertEquals("to BEFORE_START", asks(ONE, NOW, NOW, "查看", null));
        assertEquals("from IN_FUTURE", asks(ONE, NOW.plusSeconds(90), NOW.plusSeconds(99), "查看", null));
        assertEquals("purpose REQUIRED", asks(ONE, HOUR_AGO, NOW, " ", null));
    }

    @Test
    void moreThanADayOfACameraNeedsAReason() {
        Instant from = NOW.minus(Duration.ofHours(25));
        assertEquals("longWindowReason LONG_WINDOW_REASON", asks(ONE, from, NOW, "查看", null));
        assertEquals("", asks(ONE, from, NOW, "查看", "不知哪天丢的"));
        assertEquals("", asks(ONE, NOW.minus(Duration.ofHours(24)), NOW, "查看", null));
    }

    private static String reviews(Instant from, Instant to, List<String> cameras, String result, Sighted... seen) {
        var review = new FootageCommand.Review("x", from, to, cameras, "已查看", result, List.of(seen));
        return Requests.refusal(
                () -> SoundReview.judged(review, Requests.usual(false), place -> place.equals("SH01-B2"), NOW));
    }

    private static Sighted seen(String camera, Instant at, String place) {
        return new Sighted(camera, at, 30, place, "有人捡起", true);
    }

    @Test
    void aReviewNamesWhatWasViewedAndAHitWhatWasSeen() {
        assertEquals("", reviews(HOUR_AGO, NOW, ONE, "NOT_SEEN"));
        assertEquals("", reviews(HOUR_AGO, NOW, ONE, "HIT", seen("SH01-C001", NOW, "SH01-B2")));
        assertEquals("sightings SIGHTING_REQUIRED", reviews(HOUR_AGO, NOW, ONE, "HIT"));
        assertEquals(
                "sightings SIGHTING_WITHOUT_HIT",
                reviews(HOUR_AGO, NOW, ONE, "NOT_SEEN", seen("SH01-C001", NOW, null)));
        assertEquals("camerasViewed REQUIRED", reviews(HOUR_AGO, NOW, List.of(), "NOT_SEEN"));
        assertEquals("camerasViewed/1 NOT_REQUESTED", reviews(HOUR_AGO, NOW, List.of("SH01-C009"), "NOT_SEEN"));
        assertEquals("result UNKNOWN_CODE", reviews(HOUR_AGO, NOW, ONE, "MAYBE"));
        assertEquals("endedAt BEFORE_START", reviews(NOW, HOUR_AGO, ONE, "NOT_SEEN"));
        assertEquals("endedAt IN_FUTURE", reviews(NOW, NOW.plusSeconds(90), ONE, "NOT_SEEN"));
        assertEquals("sightings/1/camera NOT_VIEWED", reviews(HOUR_AGO, NOW, ONE, "HIT", seen("SH01-C002", NOW, null)));
        assertEquals("sightings/1/place NOT_HERE", reviews(HOUR_AGO, NOW, ONE, "HIT", seen("SH01-C001", NOW, "X")));
    }

    private static String keeps(String kind, String note, String file, List<String> cameras) {
        var said = new FootageCommand.Preserve("x", kind, cameras, note, file, null, null);
        return Requests.refusal(() -> SoundPreservation.judged(said, ONE, "clip"::equals, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void aLockSaysWhereAndAnExportHasItsClipAndASecondPerson() {
        assertEquals("", keeps("LOCK", "1 号录像机 3 通道", null, List.of()));
        assertEquals("note LOCK_NOTE", keeps("LOCK", null, null, List.of()));
        assertEquals("cameras/1 NOT_VIEWED", keeps("LOCK", "1 号", null, List.of("SH01-C002")));
        assertEquals("file REQUIRED, witness EXPORT_NEEDS_TWO", keeps("EXPORT", null, null, List.of()));
        assertEquals("file CLIP_UNKNOWN, witness EXPORT_NEEDS_TWO", keeps("EXPORT", null, "other", List.of()));
        assertEquals("kind UNKNOWN_CODE", keeps("COPY", null, null, List.of()));
    }

    private static String supplies(Document document, String organ, List<Officer> officers, List<String> files) {
        var said = new FootageCommand.Supply("x", document, organ, officers, files);
        return Requests.refusal(() -> SoundSupply.judged(said, List.of("clip"), "scan"::equals));
    }

    @Test
    void nothingGoesOutButToPoliceOrCourtAgainstADocument() {
        Document notice = new Document("RETRIEVAL_NOTICE", "18", "scan");
        List<Officer> officers = List.of(new Officer("王警官", "012345"));
        List<String> clip = List.of("clip");
        assertEquals("", supplies(notice, "静安分局", officers, clip));
        assertEquals(
                "document/kind REQUIRED, document/number REQUIRED, document/file REQUIRED",
                supplies(null, "静安分局", officers, clip));
        assertEquals(
                "document/kind NO_POLICE_DOCUMENT",
                supplies(new Document("LETTER", "18", "scan"), "静安分局", officers, clip));
        assertEquals("organ REQUIRED", supplies(notice, null, officers, clip));
        assertEquals("officers REQUIRED", supplies(notice, "静安分局", List.of(), clip));
        assertEquals("files REQUIRED", supplies(notice, "静安分局", officers, List.of()));
        assertEquals("files/1 CLIP_UNKNOWN", supplies(notice, "静安分局", officers, List.of("other")));
    }

    @Test
    void aRefusedClientReadsWhyAndWhatElseCanBeDone() {
        var refused = new FootageCommand.Allow("x", "王小明", "SELF", "身份证", false, null, null);
        assertEquals(
                "reason REQUIRED, remedy REQUIRED",
                Requests.refusal(() -> ClientViewing.decide(1, refused, MANAGER, NOW)));
        var stranger = new FootageCommand.Allow("x", "王小明", "FRIEND", null, true, null, null);
        assertEquals(
                "relation UNKNOWN_CODE, proof REQUIRED",
                Requests.refusal(() -> ClientViewing.decide(1, stranger, MANAGER, NOW)));
    }

    private static String registers(String locationClass, Integer days) {
        var facts = CameraFacts.of(new CameraCommand.Draft(
                SITE, "SH01-C001", "SH01-B2", "车道", null, locationClass, days, null, false, null));
        return Requests.refusal(() -> {
            FieldErrors errors = new FieldErrors();
            facts.judge(errors);
            errors.refuse();
            return facts;
        });
    }

    /** 国令799号 14: a setting below what was filed is said to be so. */
    @Test
    void aCameraThatKeepsLessThanWasFiledStandsOut() {
        Camera camera = Requests.camera("SH01-C001", 30);
        assertFalse(camera.view("B2", List.of(), null).isBelowFiled(), "nothing is filed");
        assertFalse(camera.view("B2", List.of(), 30).isBelowFiled());
        assertTrue(camera.view("B2", List.of(), 31).isBelowFiled());
    }

    /** 国令799号 8: never where people undress. */
    @Test
    void aCameraStandsWhereItMayAndKeepsSomeDays() {
        assertEquals("", registers("LOBBY", 30));
        assertEquals("locationClass LOCATION_FORBIDDEN", registers("CHANGING_ROOM", 30));
        assertEquals("locationClass UNKNOWN_CODE", registers("ROOF", 30));
        assertEquals("configuredRetentionDays OUT_OF_RANGE", registers("LOBBY", 0));
        assertEquals("configuredRetentionDays REQUIRED", registers("LOBBY", null));
    }

    @Test
    void theShorterOfSettingAndMeasurementCounts() {
        Camera camera = Requests.camera("SH01-C001", 30);
        assertEquals(Duration.ofDays(30), camera.retention().effective());
        camera.measured(NOW.minus(Duration.ofDays(12)), NOW, NOW);
        assertEquals(Duration.ofDays(12), camera.retention().effective());
        camera.measured(NOW.minus(Duration.ofDays(40)), NOW, NOW);
        assertEquals(Duration.ofDays(30), camera.retention().effective());
        assertEquals("oldestRecordingAt MEASURED_BACKWARDS", Requests.refusal(() -> {
            camera.measured(NOW, NOW, NOW);
            return null;
        }));
    }
}
