package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptBook;
import wanbi.handover.api.ReceiptView;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Signatures;
import wanbi.platform.api.Subject;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceiptWriting implements ReceiptBook {

    @Inject
    ReceiptStore receipts;

    @Inject
    Printing printing;

    @Inject
    ReceiptViews views;

    @Inject
    Signatures signatures;

    @Inject
    DayNumbers numbers;

    @Inject
    AccessRegister access;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public String formHash(String claim, HandoverSheet sheet) {
        return Sha256.of(CanonicalJson.of(FormContent.of(claim, sheet)));
    }

    @Override
    public ReceiptView issue(SignedForm form) {
        ReceiptContent.Signing signing = signing(form);
        ReceiptContent content = ReceiptContent.of(FormContent.of(form.claim(), form.sheet()), signing);
        Paper original = printing.print(content, 0, signing.mark());
        Receipt receipt = Receipt.issue(form, content, signing, original);
        receipts.add(receipt);
        Paper first = printing.print(content, 1, signing.mark());
        receipts.add(ReceiptCopy.issue(receipt.number(), 1, 1, first, null, signing.clerk(), signing.at()));
        access.open(Subject.receipt(receipt.number()), form.site());
        return views.of(receipt);
    }

    private ReceiptContent.Signing signing(SignedForm form) {
        return new ReceiptContent.Signing(
                numbers.nextName(form.site(), "LQ"),
                clock.instant(),
                staff.id(),
                staff.name(),
                form.witness(),
                form.witness() == null ? null : directory.nameOf(form.witness()),
                form.signature(),
                signatures.mark(form.signature()),
                form.remarks(),
                form.besides());
    }
}
