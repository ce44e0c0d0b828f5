package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimForm;
import wanbi.handover.api.FormQuery;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptBook;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Refused;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.ClaimedThings;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.Signatures;

/** The form, the signature, the thing across the counter (R09, I3, I4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandingOver {

    @Inject
    ClaimStore claims;

    @Inject
    CounterAccess counters;

    @Inject
    SheetWriting sheets;

    @Inject
    ReceiptBook receipts;

    @Inject
    Signatures signatures;

    @Inject
    SecondPersons seconds;

    @Inject
    ClaimedThings things;

    @Inject
    CaseProgress cases;

    @Inject
    ClaimJournal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    ClaimForm form(FormQuery asked) {
        String level = asked.level() == null ? SignedPaper.ON_SCREEN : asked.level();
        if (!SignedPaper.LEVELS.contains(level)) {
            throw new InvalidInput("level", "SIGNATURE_LEVEL_REFUSED", level);
        }
        if (asked.posted() && !SignedPaper.ON_PAPER.equals(level)) {
            throw new InvalidInput("posted", "PARCEL_NEEDS_PAPER");
        }
        Counter counter = counters.lock(asked.claim());
        counter.claim().refuseUnlessPassed();
        HandoverSheet sheet = sheets.write(counter, level, asked.posted());
        return new ClaimForm(receipts.formHash(asked.claim(), sheet), sheet);
    }

    ReceiptView handOver(ClaimCommand.HandOver command) {
        SignedPaper paper = SignedPaper.read(command);
        String signature = paper.isOnPaper()
                ? signatures.recordPaper(paper.scanFile(), paper.archiveBox(), paper.documentHash())
                : signatures.record(paper.level(), paper.strokes(), paper.documentHash());
        Counter counter = counters.lock(command.claim());
        counter.refuseUnlessReady();
        HandoverSheet sheet =
                sheets.write(counter, paper.level(), paper.besides().parcel() != null);
        if (!receipts.formHash(command.claim(), sheet).equals(paper.formHash())) {
            throw Refused.formChanged();
        }
        Judging.Person witness =
                seconds.confirm(command.witness(), counter.claim().site());
        counter.refuseWithout(witness);
        journal.formSigned(counter.claim(), paper, signature);
        ReceiptView receipt = receipts.issue(signedForm(counter, sheet, signature, witness, paper));
        release(counter, receipt, witness);
        journal.handedOver(counter.claim(), receipt, witness, paper.remarks());
        return receipt;
    }

    private void release(Counter counter, ReceiptView receipt, Judging.Person witness) {
        Claim claim = counter.claim();
        claim.handOver(receipt.getReceiptNumber(), staff.id(), clock.instant());
        claims.flush();
        claim.tags().stream()
                .sorted(Comparator.comparing(ItemTag::value))
                .forEach(tag -> things.handOver(
                        tag,
                        receipt.getReceiptNumber(),
                        claim.claimant().name(),
                        witness == null ? null : witness.staff()));
        List<CaseProgress.ReturnedLine> returned = claim.lines().stream()
                .map(line -> new CaseProgress.ReturnedLine(line.line(), line.tag(), line.quantity()))
                .toList();
        cases.handedOver(claim.caseNumber(), returned, receipt.getReceiptNumber());
    }

    private static ReceiptBook.SignedForm signedForm(
            Counter counter, HandoverSheet sheet, String signature, Judging.Person witness, SignedPaper paper) {
        Claim claim = counter.claim();
        List<ReceiptBook.SignedLine> lines = claim.lines().stream()
                .map(line -> new ReceiptBook.SignedLine(line.line(), line.tag(), line.quantity()))
                .toList();
        return new ReceiptBook.SignedForm(
                claim.id(),
                claim.caseNumber(),
                claim.site(),
                lines,
                sheet,
                signature,
                witness == null ? null : witness.staff(),
                paper.remarks(),
                paper.besides());
    }
}
