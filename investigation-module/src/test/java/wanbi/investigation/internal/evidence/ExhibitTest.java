package wanbi.investigation.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.investigation.api.ExhibitRefused;
import wanbi.investigation.api.ExhibitStepView;
import wanbi.investigation.internal.Acting;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** What may be evidence, who has held it, and in which words it is told (R17, I2, L-14, F-17). */
class ExhibitTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final SiteCode SITE = new SiteCode("SH01");
    private static final CaseNumber CASE = new CaseNumber("SH01-SQ-20261122-001");
    private static final StaffId GUARD = new StaffId("P-0007");
    private static final CurrentStaff ACTING = Acting.as(GUARD);

    private static SoundExhibit judged(String name, String source, String way, String seal, String wordsReason) {
        var said = new ExhibitCommand.Register(
                CASE, "PHYSICAL", name, source, "李强", way, NOW, null, null, seal, wordsReason);
        return SoundExhibit.judged(said, file -> Optional.empty(), NOW);
    }

    private static String wrong(Runnable work) {
        var error = assertThrows(InvalidInput.class, work::run).errors().get(0);
        return error.field() + " " + error.code();
    }

    @Test
    void itIsNeverWithoutSourceLawfulWayAndSealOrHash() {
        assertEquals("source REQUIRED", wrong(() -> judged("断锁", " ", "FOUND", "F-1", null)));
        assertEquals("acquiredBy UNKNOWN_CODE", wrong(() -> judged("断锁", "业主", "SEIZED", "F-1", null)));
        assertEquals("seal HASH_OR_SEAL", wrong(() -> judged("断锁", "业主", "FOUND", null, null)));
    }

    @Test
    void wordsOfVerdictAreKeptWithAReasonAlone() {
        assertEquals("name NEUTRAL_WORDS", wrong(() -> judged("小偷的手套", "业主", "FOUND", "F-1", null)));
        assertEquals("source NEUTRAL_WORDS", wrong(() -> judged("手套", "搜身得到", "FOUND", "F-1", null)));
        assertEquals("照录", judged("小偷的手套", "业主", "FOUND", "F-1", "照录").wordsKeptBecause());
        assertEquals(null, judged("手套", "业主", "FOUND", "F-1", "照录").wordsKeptBecause());
    }

    @Test
    void wordsThatOnlySoundAlikeAreLeftAlone() {
        assertEquals(List.of(), NeutralWord.in("没收到快递；贼亮的灯"));
        assertEquals(List.of("没收"), NeutralWord.in("保安没收了手机"));
        assertEquals(List.of("小偷", "肯定是"), NeutralWord.in("肯定是小偷"));
        assertEquals(List.of("Thief"), NeutralWord.in("The Thief ran"));
        assertEquals(List.of(), NeutralWord.in(null));
    }

    private static Exhibit exhibit() {
        var about = new InvestigatedCase(CASE, SITE, "REPORTED", false, true, "SH01-B2", NOW, "钱包");
        return Exhibit.registered(1, about, judged("断锁", "业主", "FOUND", "F-1", null), ACTING, NOW);
    }

    private static SoundTransfer to(Party party) {
        return new SoundTransfer(party, NOW, null, null, null, GUARD, "李强", null, null);
    }

    @Test
    void eachEntryStartsWhereTheLastOneEnded() {
        Exhibit exhibit = exhibit();
        ExhibitStepView first = exhibit.pass(SoundTransfer.first(Party.staff(GUARD, "李强"), NOW, GUARD))
                .view();
        ExhibitStepView second =
                exhibit.pass(to(Party.of(Party.STORAGE, "SH01-SAFE-1", "保险柜"))).view();
        assertEquals(null, first.getFrom());
        assertEquals(first.getTo().getId(), second.getFrom().getId());
        assertEquals(2, second.getNumber());
        assertEquals("SH01-SAFE-1", exhibit.holder().id());
    }

    @Test
    void whoBelievesInAnotherHolderIsRefused() {
        Exhibit exhibit = exhibit();
        exhibit.pass(SoundTransfer.first(Party.staff(GUARD, "李强"), NOW, GUARD));
        exhibit.refuseUnlessHeldBy(new ExhibitCommand.Party("STAFF", "P-0007", null));
        for (var other : List.of(
                new ExhibitCommand.Party("STAFF", "P-0008", null), new ExhibitCommand.Party("POLICE", null, "派出所"))) {
            assertEquals(
                    "CUSTODY_BROKEN",
                    assertThrows(ExhibitRefused.class, () -> exhibit.refuseUnlessHeldBy(other))
                            .code());
        }
        exhibit.pass(to(Party.of(Party.OWNER, "OWNER", "王小明")));
        var owner = new ExhibitCommand.Party("OWNER", null, null);
        assertEquals(
                "EXHIBIT_NOT_OURS",
                assertThrows(ExhibitRefused.class, () -> exhibit.refuseUnlessHeldBy(owner))
                        .code());
    }

    @Test
    void aThingInAColleaguesHandsIsUnsettled() {
        Exhibit exhibit = exhibit();
        exhibit.pass(SoundTransfer.first(Party.staff(GUARD, "李强"), NOW, GUARD));
        assertTrue(exhibit.isUnsettled());
        exhibit.pass(to(Party.of(Party.STORAGE, "SH01-SAFE-1", "保险柜")));
        assertFalse(exhibit.isUnsettled());
    }
}
