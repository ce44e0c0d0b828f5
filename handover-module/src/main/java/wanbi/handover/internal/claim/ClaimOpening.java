package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.Refused;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.ItemForClaim;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Subject;

/** Opens a claim on things that a case names, or at the counter on things that none names. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimOpening {

    @Inject
    CounterAccess counter;

    @Inject
    ClaimStore claims;

    @Inject
    FileStore files;

    @Inject
    CaseProgress cases;

    @Inject
    AccessRegister access;

    @Inject
    DayNumbers numbers;

    @Inject
    ClaimJournal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    Claim open(ClaimCommand.Open command) {
        boolean walkUp = command.caseNumber() == null;
        FieldErrors errors = new FieldErrors().unless(!walkUp || command.site() != null, "site", "REQUIRED");
        List<AskedLine> lines = AskedLine.read(command, errors);
        Claimant claimant = ClaimantReading.read(
                command.claimant(), file -> files.find(file).isPresent(), errors);
        errors.refuse();
        CaseForClaim named = walkUp ? null : cases.lock(command.caseNumber());
        Map<ItemTag, ItemForClaim> items =
                counter.lockThings(lines.stream().map(AskedLine::tag).toList());
        CaseForClaim claimed = walkUp
                ? cases.lock(openCase(command.site(), claimant, lines, items))
                : claimable(named, command.site(), lines, items);
        List<AskedLine> bound = walkUp ? bound(lines, claimed) : lines;
        Map<ItemTag, ItemForClaim> claimable =
                counter.lockThings(bound.stream().map(AskedLine::tag).toList());
        List<AskedThing> asked = bound.stream()
                .map(line -> Asking.linked(line, claimed, claimable.get(line.tag())))
                .toList();
        cases.beginComparison(claimed.getNumber());
        Claim claim = store(claimed, walkUp, claimant, asked);
        journal.opened(claim, claimed);
        return claim;
    }

    /** Of several alike only some are asked for: these have been parted off under a tag of their own. */
    private static List<AskedLine> bound(List<AskedLine> lines, CaseForClaim opened) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> opened.getLines().stream()
                        .filter(reported -> reported.getLine() == i + 1)
                        .map(reported -> lines.get(i).forTag(new ItemTag(reported.getItemTag())))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private CaseForClaim claimable(
            CaseForClaim claimed, SiteCode site, List<AskedLine> lines, Map<ItemTag, ItemForClaim> items) {
        if (site != null && !site.equals(claimed.getSite())) {
            throw new InvalidInput("site", "NOT_HERE");
        }
        for (AskedLine line : lines) {
            ItemForClaim item = items.get(line.tag());
            if (!item.getSite().equals(claimed.getSite())) {
                throw Refused.itemNotLinked(line.tag().value());
            }
            Asking.refuseUnlessFree(line, item, claims.liveClaimOf(line.tag()));
        }
        return claimed;
    }

    private CaseNumber openCase(
            SiteCode site, Claimant claimant, List<AskedLine> lines, Map<ItemTag, ItemForClaim> items) {
        for (AskedLine line : lines) {
            Asking.refuseUnlessHere(line, items.get(line.tag()), site);
            Asking.refuseUnlessFree(line, items.get(line.tag()), claims.liveClaimOf(line.tag()));
        }
        return cases.openAtCounter(new CaseProgress.WalkUp(
                site,
                claimant.name(),
                claimant.phone(),
                lines.stream()
                        .map(line -> new CaseProgress.WalkUpLine(line.tag(), line.quantity(), line.description()))
                        .toList()));
    }

    private Claim store(CaseForClaim claimed, boolean walkUp, Claimant claimant, List<AskedThing> asked) {
        ClaimedCase of = new ClaimedCase(
                numbers.nextName(claimed.getSite(), "RL"), claimed.getSite(), claimed.getNumber(), walkUp);
        Claim claim = Claim.open(of, claimant, asked, staff.id(), clock.instant());
        claims.add(claim);
        access.open(Subject.claim(of.claim()), of.site());
        return claim;
    }
}
