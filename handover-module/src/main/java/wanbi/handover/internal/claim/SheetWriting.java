package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.List;
import wanbi.handover.api.Comparisons;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.RevealedItem;
import wanbi.handover.api.SheetClaimant;
import wanbi.handover.api.SheetItem;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ValueView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/** Writes what the client reads and signs, from what stands on the counter at this moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SheetWriting {

    @Inject
    Comparisons comparisons;

    @Inject
    Comparing comparing;

    @Inject
    CaseRegister register;

    @Inject
    SiteBook sites;

    @Inject
    FileStore files;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    /**
     * @param level how it is to be signed
     * @param posted whether it is to be sent; the client agrees to both
     */
    HandoverSheet write(Counter counter, String level, boolean posted) {
        Claim claim = counter.claim();
        Judgement judgement = claim.judgement().orElseThrow();
        SiteView site = sites.site(claim.site());
        CaseView report = register.get(claim.caseNumber());
        return new HandoverSheet(
                claim.caseNumber().value(),
                site.getCode(),
                site.getName(),
                site.getPhone(),
                site.getZone(),
                report.getReportedAt(),
                items(counter),
                recipient(claim.claimant()),
                level,
                posted,
                staff.name(),
                name(judgement.by()),
                name(judgement.witness()),
                judgement.verdict().name(),
                promised(report.getPromisedReward()));
    }

    private static String promised(ValueView reward) {
        return reward == null
                ? null
                : reward.getAmount().stripTrailingZeros().toPlainString() + " " + reward.getCurrency();
    }

    private String name(StaffId person) {
        return person == null ? null : directory.nameOf(person);
    }

    private List<SheetItem> items(Counter counter) {
        Iterator<RevealedItem> revealed = comparing.reveal(counter).iterator();
        return counter.claim().lines().stream()
                .map(line -> item(line, counter, revealed.next()))
                .toList();
    }

    private SheetItem item(ClaimLine line, Counter counter, RevealedItem revealed) {
        ItemForClaim item = counter.item(line.tag());
        return new SheetItem(
                line.line(),
                line.tag().value(),
                item.getCategory(),
                item.getName(),
                item.getBrand(),
                item.getModel(),
                line.quantity(),
                item.getColours(),
                item.getSeal(),
                item.getContents(),
                item.getCondition(),
                item.getFoundAt(),
                item.getPlacePath(),
                revealed.getAttributes(),
                counter.claim().toldOf(line.tag()).map(comparisons::toldRight).orElse(0),
                revealed.getRecorded().size(),
                revealed.getLiveProof());
    }

    private SheetClaimant recipient(Claimant claimant) {
        String paper = claimant.authorisationFile() == null
                ? SheetClaimant.inBox(claimant.authorisationBox())
                : files.find(claimant.authorisationFile()).orElseThrow().sha256();
        return new SheetClaimant(
                claimant.name(), claimant.phone(), claimant.relation(), claimant.idKind(), claimant.idLast4(), paper);
    }
}
