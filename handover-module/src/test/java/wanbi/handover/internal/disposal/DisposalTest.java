package wanbi.handover.internal.disposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import wanbi.handover.api.DisposalCommand;
import wanbi.handover.api.HouseNoticeView;
import wanbi.intake.api.HoldView;
import wanbi.intake.api.UnclaimedThings.UnclaimedThing;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;

/** How things that nobody claims leave us, refusal by refusal (R21, L-01, L-05, I8, I11). */
class DisposalTest {

    private static final SiteCode SITE = new SiteCode("SH01");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final StaffId CLERK = new StaffId("P-0001");
    private static final StaffId MANAGER = new StaffId("P-0002");
    private static final StaffId SUPERVISOR = new StaffId("P-0003");

    private static UnclaimedThing thing(String status, String frozen, boolean over, String because) {
        return thing(status, null, frozen, over, because);
    }

    private static UnclaimedThing thing(
            String status, CaseNumber waitingFor, String frozen, boolean over, String because) {
        HoldView hold = new HoldView(LocalDate.of(2026, 11, 20), NOW, because, List.of(), over);
        return new UnclaimedThing(
                new ItemTag("SH01-F-20261101-001"),
                SITE,
                status,
                waitingFor,
                frozen,
                false,
                "WALLET",
                "黑色钱包",
                1,
                NOW,
                NOW,
                "大堂",
                "SH01-DESK-A1",
                null,
                hold);
    }

    private static Disposal of(DisposalKind kind, String because) {
        UnclaimedThing going = thing("STORED", null, true, because);
        return Disposal.propose(
                "SH01-CZ-20261123-001",
                SITE,
                new Proposal(kind, List.of(going.getTag()), "x"),
                List.of(going),
                CLERK,
                NOW);
    }

    private static String refusal(Executable act) {
        RuntimeException refused = assertThrows(RuntimeException.class, act);
        if (refused instanceof InvalidInput input) {
            return input.errors().get(0).field() + " " + input.errors().get(0).code();
        }
        return refused instanceof BusinessRuleViolation rule
                ? rule.code()
                : refused.getClass().getSimpleName();
    }

    @Test
    void onlyWhatIsNobodysAndFreeAndKeptLongEnoughGoes() {
        assertEquals("ITEM_NOT_UNCLAIMED", refusal(() -> due(thing("CLAIMED", null, true, "SITE"))));
        assertEquals("ITEM_NOT_UNCLAIMED", refusal(() -> due(thing("RETURNED", null, true, "SITE"))));
        assertEquals("ITEM_FROZEN", refusal(() -> due(thing("STORED", "公安要求", true, "SITE"))));
        assertEquals("HOLD_NOT_OVER", refusal(() -> due(thing("STORED", null, false, "SITE"))));
        due(thing("STORED", null, true, "SITE"));
        due(thing("REGISTERED", null, false, "SAME_DAY"));
        assertEquals(
                UnknownThing.class,
                assertThrows(
                                UnknownThing.class,
                                () -> Proposal.refuseUnlessDue(
                                        thing("STORED", null, true, "SITE"), DisposalKind.POLICE, new SiteCode("GZ01")))
                        .getClass());
    }

    private static void due(UnclaimedThing thing) {
        Proposal.refuseUnlessDue(thing, DisposalKind.POLICE, SITE);
    }

    /** E.2: whose it is was told and has not come; it is no other body's business. */
    @Test
    void whatIsNotCollectedGoesToThePoliceAlone() {
        CaseNumber number = new CaseNumber("SH01-GS-20261101-001");
        due(thing("CLAIMED", number, null, true, "SITE"));
        assertEquals("HOLD_NOT_OVER", refusal(() -> due(thing("CLAIMED", number, null, false, "SITE"))));
        assertEquals(
                "ITEM_NOT_UNCLAIMED",
                refusal(() -> Proposal.refuseUnlessDue(
                        thing("CLAIMED", number, null, true, "SITE"), DisposalKind.DESTROYED, SITE)));
    }

    @Test
    void thereIsNoSellingAndNoKeeping() {
        for (String kind : List.of("SOLD", "KEPT", "DONATED")) {
            assertEquals(
                    "kind UNKNOWN_CODE",
                    refusal(() -> Proposal.judged(
                            new DisposalCommand.Propose(SITE, kind, List.of("SH01-F-20261101-001"), "x"))));
        }
        assertEquals(
                "reason REQUIRED",
                refusal(() -> Proposal.judged(
                        new DisposalCommand.Propose(SITE, "DESTROYED", List.of("SH01-F-20261101-001"), null))));
        assertEquals(
                "items REQUIRED",
                refusal(() -> Proposal.judged(new DisposalCommand.Propose(SITE, "POLICE", List.of(), null))));
        assertEquals(
                "items/0 UNKNOWN_TAG",
                refusal(() -> Proposal.judged(new DisposalCommand.Propose(SITE, "POLICE", List.of("x"), null))));
    }

    @Test
    void toThePoliceByTheManagerAndOnTheSameDayByNobody() {
        Disposal ordinary = of(DisposalKind.POLICE, "SITE");
        assertEquals("DISPOSAL_STATE", refusal(ordinary::refuseUnlessApproved));
        assertEquals("OWN_APPROVAL", refusal(() -> ordinary.approve(CLERK, false, NOW)));
        ordinary.approve(MANAGER, false, NOW);
        assertEquals(DisposalStatus.APPROVED, ordinary.status());
        assertEquals("DISPOSAL_STATE", refusal(() -> ordinary.approve(SUPERVISOR, true, NOW)));
        assertEquals(
                DisposalStatus.APPROVED, of(DisposalKind.POLICE, "SAME_DAY").status());
    }

    @Test
    void everyOtherWayOutTakesTwoTheSecondOfHeadOffice() {
        Disposal destroyed = of(DisposalKind.DESTROYED, "SAME_DAY");
        assertEquals(DisposalStatus.PROPOSED, destroyed.status());
        destroyed.approve(MANAGER, false, NOW);
        assertEquals(DisposalStatus.PROPOSED, destroyed.status());
        assertEquals("OWN_APPROVAL", refusal(() -> destroyed.approve(MANAGER, true, NOW)));
        assertEquals(
                "SECOND_APPROVAL_BY_HEAD_OFFICE", refusal(() -> destroyed.approve(new StaffId("P-0009"), false, NOW)));
        destroyed.approve(SUPERVISOR, true, NOW);
        assertEquals(DisposalStatus.APPROVED, destroyed.status());
    }

    @Test
    void whatWasRejectedDoesNotGo() {
        Disposal rejected = of(DisposalKind.POLICE, "SITE");
        rejected.reject(MANAGER, NOW, "失主已联系");
        assertEquals("DISPOSAL_STATE", refusal(rejected::refuseUnlessApproved));
        assertEquals("DISPOSAL_STATE", refusal(() -> rejected.reject(MANAGER, NOW, "再次")));
    }

    private static Execution executed(DisposalKind kind, boolean alone, StaffId witness, String... said) {
        return Execution.judged(
                new DisposalCommand.Execute("x", null, said[0], said[1], said[2], null, null, null),
                kind,
                alone,
                witness,
                file -> false,
                CLERK,
                NOW);
    }

    @Test
    void thePoliceTakeItAgainstAReceipt() {
        assertEquals("organ REQUIRED", refusal(() -> executed(DisposalKind.POLICE, true, null, null, "李", "8")));
        assertEquals("officer REQUIRED", refusal(() -> executed(DisposalKind.POLICE, true, null, "所", null, "8")));
        assertEquals("receipt REQUIRED", refusal(() -> executed(DisposalKind.POLICE, true, null, "所", "李", " ")));
        Disposal gone = of(DisposalKind.POLICE, "SITE");
        gone.approve(MANAGER, false, NOW);
        gone.execute(executed(DisposalKind.POLICE, true, null, "所", "李", "8"));
        assertEquals("DISPOSAL_STATE", refusal(gone::refuseUnlessApproved));
    }

    @Test
    void onlyWhatThePoliceHaveTheyAnnounce() {
        Disposal batch = of(DisposalKind.POLICE, "SITE");
        assertEquals("DISPOSAL_STATE", refusal(batch::refuseUnlessWithPolice));
        assertEquals("DISPOSAL_STATE", refusal(batch::refuseUnlessListable));
        batch.approve(MANAGER, false, NOW);
        batch.refuseUnlessListable();
        batch.execute(executed(DisposalKind.POLICE, true, null, "所", "李", "8"));
        batch.refuseUnlessListable();
        assertEquals("on REQUIRED", refusal(() -> announced(null)));
        assertEquals("on IN_FUTURE", refusal(() -> announced(LocalDate.of(2026, 11, 26))));
        assertEquals("on BEFORE_HANDOVER", refusal(() -> announced(LocalDate.of(2026, 11, 22))));
        batch.announced(announced(LocalDate.of(2026, 11, 25)));
        assertEquals(LocalDate.of(2026, 11, 25), batch.authorityNotice().on());
        Disposal burnt = of(DisposalKind.DESTROYED, "SITE");
        burnt.approve(MANAGER, false, NOW);
        burnt.approve(SUPERVISOR, true, NOW);
        assertEquals("NOBODY_RECEIVES", refusal(burnt::refuseUnlessListable));
        burnt.execute(executed(DisposalKind.DESTROYED, false, MANAGER, null, null, null));
        assertEquals("NOT_WITH_POLICE", refusal(() -> burnt.announced(announced(LocalDate.of(2026, 11, 25)))));
    }

    private static AuthorityNotice announced(LocalDate on) {
        return AuthorityNotice.judged(
                new DisposalCommand.Noticed("x", null, on, null),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 25));
    }

    @Test
    void aNoticeTellsNothingThatOnlyTheOwnerKnows() {
        HouseNoticeView.Line line =
                HouseNoticeLine.of(thing("STORED", null, false, "SITE"), ZoneId.of("Asia/Shanghai"));
        assertEquals("大堂", line.getArea());
        assertEquals(LocalDate.of(2026, 11, 23), line.getFoundOn());
        assertEquals("静安中心 › 1 号楼", HouseNoticeLine.area("静安中心 › 1 号楼 › 1 号楼电梯厅 › 左侧"));
        for (UnclaimedThing not : List.of(
                thing("CLAIMED", null, false, "SITE"),
                thing("STORED", "公安要求", false, "SITE"),
                thing("STORED", null, false, "SAME_DAY"))) {
            assertThrows(BusinessRuleViolation.class, () -> HouseNoticeLine.of(not, ZoneId.of("Asia/Shanghai")));
        }
    }

    @Test
    void aValuableAndWhatIsDestroyedNeedASecondPerson() {
        assertEquals(
                "witness WITNESS_REQUIRED",
                refusal(() -> executed(DisposalKind.DESTROYED, false, null, null, null, null)));
        executed(DisposalKind.DESTROYED, false, MANAGER, null, null, null);
    }
}
