package wanbi.handover.internal.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import wanbi.handover.api.Comparisons.Told;
import wanbi.handover.api.Comparisons.VerdictSheet;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Claims, things and verdicts as they lie on the counter of SH01. */
final class Counters {

    static final SiteCode SH01 = new SiteCode("SH01");
    static final CaseNumber CASE = new CaseNumber("SH01-GS-20261122-001");
    static final ItemTag WALLET = new ItemTag("SH01-F-20261122-001");
    static final ItemTag KEYS = new ItemTag("SH01-F-20261122-002");
    static final Instant NOW = Instant.parse("2026-11-22T02:42:00Z");
    static final StaffId CLERK = new StaffId("P-0001");
    static final Judging.Person BY_CLERK = new Judging.Person(CLERK, false);
    static final Judging.Person BY_COLLEAGUE = new Judging.Person(new StaffId("P-0002"), false);
    static final Judging.Person BY_MANAGER = new Judging.Person(new StaffId("P-0003"), true);
    static final Judging.Person BY_OTHER_MANAGER = new Judging.Person(new StaffId("P-0004"), true);

    private Counters() {}

    static Claim anOpenClaim(ItemTag... tags) {
        List<AskedThing> asked = new ArrayList<>();
        for (ItemTag tag : tags.length == 0 ? new ItemTag[] {WALLET} : tags) {
            asked.add(new AskedThing(asked.size() + 1, tag, 1, null));
        }
        return Claim.open(new ClaimedCase("SH01-RL-20261122-001", SH01, CASE, false), himself(), asked, CLERK, NOW);
    }

    static Claimant himself() {
        return new Claimant("王小明", "13800138000", "SELF", "RESIDENT_ID", "1234", null, null);
    }

    static Claim aComparedClaim(ItemTag... tags) {
        Claim claim = anOpenClaim(tags);
        claim.seal(claim.tags().stream().map(Counters::told).toList(), CLERK, NOW);
        return claim;
    }

    static Told told(ItemTag tag) {
        return new Told(tag, List.of("夹层有全家福", "拉链头缺一齿"), List.of("夹层有全家福", "拉链头缺一齿"), null);
    }

    static Claim aClaimInDoubt() {
        Claim claim = aComparedClaim();
        claim.judge(aVerdict(Verdict.DOUBT).because("说法前后不一").ready());
        return claim;
    }

    static Claim aPassedClaim(ItemTag... tags) {
        Claim claim = aComparedClaim(tags);
        claim.judge(aVerdict(Verdict.PASS).ready());
        return claim;
    }

    static Claim aFailedClaim() {
        Claim claim = aComparedClaim();
        claim.judge(aVerdict(Verdict.FAIL).because("说不出任何特征").ready());
        return claim;
    }

    static Claim aHandedOverClaim() {
        Claim claim = aPassedClaim();
        claim.handOver("SH01-LQ-20261122-001", CLERK, NOW);
        return claim;
    }

    static Claim anAbandonedClaim() {
        Claim claim = anOpenClaim();
        claim.abandon("改日再来", CLERK, NOW);
        return claim;
    }

    static VerdictWish aVerdict(Verdict verdict) {
        return new VerdictWish(verdict);
    }

    /** The wallet, valuable or not, with two features told right unless said otherwise. */
    static final class VerdictWish {

        private final Verdict verdict;
        private String reason;
        private Judging.Person by = BY_CLERK;
        private Judging.Person witness;
        private boolean valuable;
        private boolean liveProof;
        private int told = 2;
        private boolean mismatch;

        private VerdictWish(Verdict verdict) {
            this.verdict = verdict;
        }

        VerdictWish because(String why) {
            reason = why;
            return this;
        }

        VerdictWish by(Judging.Person person) {
            by = person;
            return this;
        }

        VerdictWish witnessedBy(Judging.Person person) {
            witness = person;
            return this;
        }

        VerdictWish onAValuable() {
            valuable = true;
            return this;
        }

        VerdictWish told(int features) {
            told = features;
            return this;
        }

        VerdictWish withLiveProof() {
            liveProof = true;
            return this;
        }

        VerdictWish withAMismatch() {
            mismatch = true;
            return this;
        }

        Judging ready() {
            VerdictSheet sheet = new VerdictSheet(
                    Map.of(WALLET, Map.of("CATEGORY", "MATCH", "COLOUR", mismatch ? "MISMATCH" : "MATCH")), mismatch);
            Judging.Evidence evidence = new Judging.Evidence(WALLET, valuable, told, liveProof);
            return new Judging(verdict, sheet, reason, List.of(evidence), by, witness, NOW);
        }
    }

    static ItemForClaim item(ItemTag tag, String status, boolean frozen, boolean valuable, int quantity) {
        return new ItemForClaim(
                tag,
                SH01,
                status,
                frozen,
                frozen ? "警方要求" : null,
                valuable,
                1,
                "WALLET",
                "黑色钱包",
                "UNKNOWN",
                "UNKNOWN",
                null,
                quantity,
                List.of("BLACK"),
                null,
                "边角旧",
                List.of("夹层有全家福", "拉链头缺一齿"),
                List.of(),
                null,
                null,
                NOW,
                "一号楼/大堂",
                "前台柜",
                true,
                CASE.value(),
                1);
    }

    static ItemForClaim aStoredWallet() {
        return item(WALLET, "CLAIMED", false, false, 1);
    }

    static CaseForClaim aCaseLinkedTo(ItemTag tag, int line, int quantity) {
        ReportedLine reported = new ReportedLine(
                line,
                "FOUND",
                tag.value(),
                quantity,
                "WALLET",
                "钱包",
                "UNKNOWN",
                "UNKNOWN",
                null,
                quantity,
                List.of("BLACK"),
                null,
                "翻盖",
                List.of());
        return new CaseForClaim(CASE, SH01, "FOUND_WAITING", "王小明", "13800138000", false, List.of(reported));
    }

    static Counter aCounter(Claim claim, ItemForClaim... things) {
        Map<ItemTag, ItemForClaim> items = new LinkedHashMap<>();
        for (ItemForClaim thing : things) {
            items.put(thing.getTag(), thing);
        }
        return new Counter(claim, items, aCaseLinkedTo(WALLET, 1, 1));
    }

    /** The code of the refusal, for a wrong field with its path; "done" when nothing was refused. */
    static String answerTo(Runnable act) {
        return answerTo(() -> {
            act.run();
            return null;
        });
    }

    static String answerTo(Supplier<?> act) {
        try {
            act.get();
            return "done";
        } catch (InvalidInput wrong) {
            return String.join(
                    ", ",
                    wrong.errors().stream()
                            .map(error -> error.field() + " " + error.code())
                            .toList());
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }
}
