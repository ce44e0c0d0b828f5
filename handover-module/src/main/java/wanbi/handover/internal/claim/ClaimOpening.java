package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.Refused;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.DayNumbers.DayNumber;
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
    ClaimantReading claimants;

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
        Claimant claimant = claimants.read(command.claimant(), errors);
        errors.refuse();
        Map<ItemTag, ItemForClaim> items =
                counter.lockThings(lines.stream().map(AskedLine::tag).toList());
        CaseNumber number = command.caseNumber();
        if (walkUp) {
            lines.forEach(line -> refuseUnlessHere(line, items.get(line.tag()), command.site()));
            lines.forEach(line -> refuseUnlessFree(line, items.get(line.tag())));
            number = openCase(command.site(), claimant, lines);
        }
        CaseForClaim claimed = cases.lock(number);
        refuseOtherSite(command.site(), claimed);
        List<AskedThing> asked = lines.stream()
                .map(line -> asked(line, claimed, items.get(line.tag()), walkUp))
                .toList();
        cases.beginComparison(number);
        Claim claim = store(
                new ClaimedCase(nextNumber(claimed.getSite()), claimed.getSite(), number, walkUp), claimant, asked);
        journal.opened(claim, claimed);
        return claim;
    }

    private Claim store(ClaimedCase of, Claimant claimant, List<AskedThing> asked) {
        Claim claim = Claim.open(of, claimant, asked, staff.id(), clock.instant());
        claims.add(claim);
        access.open(Subject.claim(of.claim()), of.site());
        return claim;
    }

    private CaseNumber openCase(SiteCode site, Claimant claimant, List<AskedLine> lines) {
        return cases.openAtCounter(new CaseProgress.WalkUp(
                site,
                claimant.name(),
                claimant.phone(),
                lines.stream()
                        .map(line -> new CaseProgress.WalkUpLine(line.tag(), line.quantity(), line.description()))
                        .toList()));
    }

    private AskedThing asked(AskedLine line, CaseForClaim claimed, ItemForClaim item, boolean walkUp) {
        if (!item.getSite().equals(claimed.getSite())) {
            throw Refused.itemNotLinked(line.tag().value(), line.line());
        }
        if (!walkUp) {
            refuseUnlessFree(line, item);
        }
        ReportedLine reported = claimed.getLines().stream()
                .filter(candidate -> walkUp || candidate.getLine() == line.line())
                .filter(candidate -> line.tag().value().equals(candidate.getItemTag()))
                .findFirst()
                .orElseThrow(() -> Refused.itemNotLinked(line.tag().value(), walkUp ? 0 : line.line()));
        int linked = reported.getQuantity();
        if (line.quantity() != linked || linked != item.getQuantity()) {
            throw new InvalidInput(line.path() + "/quantity", "PARTIAL_RELEASE", linked, item.getQuantity());
        }
        return new AskedThing(reported.getLine(), line.tag(), linked, line.description());
    }

    private void refuseUnlessFree(AskedLine line, ItemForClaim item) {
        if ("RETURNED".equals(item.getStatus())) {
            throw Refused.alreadyHandedOver(line.tag().value());
        }
        claims.liveClaimOf(line.tag()).ifPresent(claim -> {
            throw Refused.itemAlreadyClaimed(line.tag(), claim);
        });
        if (item.isFrozen()) {
            throw Refused.itemFrozen(line.tag());
        }
    }

    private static void refuseUnlessHere(AskedLine line, ItemForClaim item, SiteCode site) {
        if (!item.getSite().equals(site)) {
            throw new InvalidInput(line.path() + "/itemTag", "ITEM_NOT_HERE");
        }
    }

    private static void refuseOtherSite(SiteCode named, CaseForClaim claimed) {
        if (named != null && !named.equals(claimed.getSite())) {
            throw new InvalidInput("site", "NOT_HERE");
        }
    }

    private String nextNumber(SiteCode site) {
        DayNumber number = numbers.next(site, "RL");
        return "%s-RL-%s-%03d"
                .formatted(site.value(), number.day().format(DateTimeFormatter.BASIC_ISO_DATE), number.number());
    }
}
