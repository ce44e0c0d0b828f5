package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.handover.api.CopyView;
import wanbi.handover.api.CorrectionView;
import wanbi.handover.api.ReceiptView;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Masking;

/** A receipt as staff see it on the screen: the recipient masked (I17), the paper itself is plain. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceiptViews {

    @Inject
    ReceiptStore receipts;

    @Inject
    VersionStore versions;

    @Inject
    WrongReleaseStore wrongs;

    @Inject
    Directory directory;

    ReceiptView of(Receipt receipt) {
        List<CopyView> copies = receipts.copies(receipt.number()).stream()
                .map(copy -> copy.view(name(copy.by())))
                .toList();
        List<ReceiptVersion> later = versions.of(receipt.number());
        ReceiptVersion newest = later.isEmpty() ? null : later.get(later.size() - 1);
        return new ReceiptView(
                receipt.number(),
                receipt.contentHash(),
                receipt.fileHash(),
                receipt.code(),
                receipt.claim(),
                receipt.caseNumber().value(),
                receipt.site().value(),
                receipt.at(),
                Masking.name(newest == null ? receipt.claimantName() : newest.claimantName()),
                receipt.tags().stream().map(ItemTag::value).toList(),
                receipt.signatureLevel(),
                name(receipt.clerk()),
                name(receipt.witness()),
                newest == null ? receipt.remarks() : newest.remarks(),
                copies,
                later.stream().map(this::correction).toList(),
                wrongs.of(receipt.number())
                        .map(wrong -> wrong.view(name(wrong.by())))
                        .orElse(null));
    }

    private CorrectionView correction(ReceiptVersion version) {
        return version.view(
                name(version.by()),
                name(version.witness()),
                versions.signatureOf(version).map(VersionSignature::view).orElse(null));
    }

    private String name(StaffId person) {
        return person == null ? null : directory.nameOf(person);
    }
}
