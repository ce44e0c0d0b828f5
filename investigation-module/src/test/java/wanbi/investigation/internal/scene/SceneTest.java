package wanbi.investigation.internal.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.FactCheckView;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneRefused;
import wanbi.investigation.internal.Acting;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.StoredFile;

/** Arrival, fact check, cordon and entries (R15). */
class SceneTest {

    private static final Instant REPORTED = Instant.parse("2026-11-22T02:00:40Z");
    private static final Instant NOW = REPORTED.plusSeconds(900);
    private static final SiteCode SITE = new SiteCode("SH01");
    private static final CaseNumber CASE = new CaseNumber("SH01-SQ-20261122-001");
    private static final StaffId GUARD = new StaffId("P-0007");
    private static final CurrentStaff ACTING = Acting.as(GUARD);

    private static Optional<StoredFile> stored(String file) {
        return file.startsWith("f")
                ? Optional.of(new StoredFile(file, file, 1, file.endsWith("png") ? "image/png" : "image/jpeg"))
                : Optional.empty();
    }

    private static FactCheckView checked(
            Instant arrived,
            Instant stamped,
            String seen,
            String verdict,
            String reason,
            String file,
            String... photos) {
        var said =
                new SceneCommand.CheckFacts(CASE, arrived, seen, null, false, List.of(photos), verdict, reason, file);
        SoundFactCheck sound = SoundFactCheck.judged(said, REPORTED, stamped, SceneTest::stored, NOW);
        return FactCheck.of(CASE, 1, sound, ACTING, NOW).view();
    }

    private static FactCheckView suspected(Instant arrived, String... photos) {
        return checked(arrived, null, "门锁有撬痕", "SUSPECTED", null, null, photos);
    }

    private static String wrong(Runnable work) {
        var error = assertThrows(InvalidInput.class, work::run).errors().get(0);
        return error.field() + " " + error.code();
    }

    @Test
    void nobodyArrivesBeforeTheReportSaveWithinItsMinute() {
        assertEquals("arrivedAt SCENE_BEFORE_REPORT", wrong(() -> suspected(REPORTED.minusSeconds(60))));
        assertEquals(REPORTED, suspected(REPORTED.minusSeconds(40)).getArrivedAt());
        assertEquals("arrivedAt IN_FUTURE", wrong(() -> suspected(NOW.plusSeconds(120))));
    }

    @Test
    void theStampStandsWhereNoArrivalIsTold() {
        assertEquals("arrivedAt REQUIRED", wrong(() -> suspected(null)));
        Instant stamped = REPORTED.plusSeconds(200);
        assertEquals(
                stamped,
                checked(null, stamped, "门锁有撬痕", "SUSPECTED", null, null).getArrivedAt());
    }

    @Test
    void whatIsSeenAndTheVerdictAreNeeded() {
        assertEquals("observations REQUIRED", wrong(() -> checked(NOW, null, " ", "SUSPECTED", null, null)));
        assertEquals("verdict REQUIRED", wrong(() -> checked(NOW, null, "门", null, null, null)));
        assertEquals("verdict UNKNOWN_CODE", wrong(() -> checked(NOW, null, "门", "THEFT", null, null)));
    }

    @Test
    void noTheftTakesAReasonAndTheClientsSignature() {
        assertEquals("reason REQUIRED", wrong(() -> checked(NOW, null, "门", "NOT_THEFT", null, "f1")));
        assertEquals("clientAgreementFile REQUIRED", wrong(() -> checked(NOW, null, "门", "NOT_THEFT", "在车里", null)));
        assertEquals("clientAgreementFile FILE_UNKNOWN", wrong(() -> checked(NOW, null, "门", "NOT_THEFT", "在车里", "x")));
        assertEquals(
                "NOT_THEFT", checked(NOW, null, "门", "NOT_THEFT", "在车里", "f1").getVerdict());
    }

    @Test
    void missingAndDoubtfulPhotosAreWarnedOfAndNotRefused() {
        assertEquals(List.of("NO_PHOTOS"), suspected(NOW).getWarnings());
        assertEquals(List.of(), suspected(NOW, "f1", "f2").getWarnings());
        assertEquals(
                List.of("PHOTO_NO_ORIGINAL"), suspected(NOW, "f1", "f2.png").getWarnings());
        assertEquals("photos/2 FILE_UNKNOWN", wrong(() -> suspected(NOW, "f1", "x")));
    }

    private static SceneProtection kept() {
        var about = new InvestigatedCase(CASE, SITE, "REPORTED", false, true, "SH01-B2", REPORTED, "钱包");
        var said = new SceneCommand.Protect(CASE, NOW, GUARD, null);
        SoundProtection sound = SoundProtection.judged(said, REPORTED, GUARD::equals, file -> true, NOW);
        return SceneProtection.begun(1, about, sound, ACTING, NOW);
    }

    private static SoundRelease release(String by, String name, Instant at, String reason) {
        return SoundRelease.judged(new SceneCommand.Release(CASE, by, name, at, reason), NOW, NOW.plusSeconds(600));
    }

    @Test
    void aReleaseNamesWhoAndWhenAndTheManagersWhy() {
        Instant later = NOW.plusSeconds(300);
        assertEquals("name REQUIRED", wrong(() -> release("POLICE", null, later, null)));
        assertEquals("at REQUIRED", wrong(() -> release("POLICE", "张警官", null, null)));
        assertEquals("at BEFORE_START", wrong(() -> release("POLICE", "张警官", NOW.minusSeconds(120), null)));
        assertEquals("reason REQUIRED", wrong(() -> release("MANAGER", "陈经理", later, null)));
        assertEquals("by UNKNOWN_CODE", wrong(() -> release("GUARD", "李强", later, "换班")));
        SceneProtection kept = kept();
        kept.release(release("POLICE", "张警官", later, null), ACTING);
        assertFalse(kept.isActive());
        assertThrows(SceneRefused.class, () -> kept.release(release("POLICE", "张警官", later, null), ACTING));
    }

    @Test
    void aPostIsGivenToAGuardOfTheSite() {
        assertTrue(kept().isActive());
        var said = new SceneCommand.Protect(CASE, NOW, new StaffId("P-0008"), "f1");
        assertEquals(
                "guard NO_GUARD_HERE",
                wrong(() -> SoundProtection.judged(said, REPORTED, GUARD::equals, file -> true, NOW)));
    }

    @Test
    void nobodyGoesOutBeforeComingInNorTwice() {
        assertEquals("out OUT_BEFORE_IN", wrong(() -> entry(NOW.minusSeconds(120), NOW.minusSeconds(300))));
        SceneEntry inside = SceneEntry.of(CASE, 1, entry(NOW.minusSeconds(120), null), ACTING, NOW);
        assertEquals(
                "out OUT_BEFORE_IN",
                wrong(() -> inside.leave(new SceneCommand.Leave(CASE, 1, NOW.minusSeconds(300)), ACTING, NOW)));
        inside.leave(new SceneCommand.Leave(CASE, 1, NOW), ACTING, NOW);
        assertThrows(SceneRefused.class, () -> inside.leave(new SceneCommand.Leave(CASE, 1, NOW), ACTING, NOW));
    }

    private static SoundEntry entry(Instant in, Instant out) {
        return SoundEntry.judged(new SceneCommand.Enter(CASE, "王小明", null, in, out, "取药"), NOW);
    }
}
