package wanbi.handover.internal.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import wanbi.handover.api.ReceiptCorrections;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Refused;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Directory;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SignatureMark;
import wanbi.platform.api.Signatures;
import wanbi.platform.api.Witnesses;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class ReceiptCorrectionsDoor implements ReceiptCorrections {

    @Inject
    ReceiptStore receipts;

    @Inject
    VersionStore versions;

    @Inject
    ReceiptViews views;

    @Inject
    Printing printing;

    @Inject
    Witnesses witnesses;

    @Inject
    Signatures signatures;

    @Inject
    Directory directory;

    @Inject
    FileStore files;

    @Inject
    ReceiptJournal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public ReceiptView correct(Correct said) {
        Receipt receipt = receipts.get(said.receiptNumber());
        receipts.lock(receipt.number());
        Edition now = versions.edition(receipt);
        StaleRecord.refuseUnless(said.version(), now.version());
        SoundCorrection sound =
                SoundCorrection.judged(said, receipt.content().sheet().getClaimant(), now.content());
        if (said.witness() == null) {
            throw Refused.colleagueRequired();
        }
        StaffId witness = witnesses.confirm(said.witness(), receipt.site());
        ReceiptContent.Rewriting rewriting = new ReceiptContent.Rewriting(
                now.version() + 1, clock.instant(), staff.id(), staff.name(), witness, directory.nameOf(witness));
        ReceiptContent content = now.content().corrected(sound, rewriting);
        Paper paper = printing.print(content, 0, null);
        ReceiptVersion corrected = ReceiptVersion.correct(receipt, sound, content, rewriting, paper);
        versions.add(corrected);
        receipts.index(receipt);
        journal.corrected(receipt, corrected, now.content().hash());
        return views.of(receipt);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public ReceiptView sign(Sign said) {
        SignedAnew signed = SignedAnew.read(said);
        Receipt receipt = receipts.get(said.receiptNumber());
        String signature = signed.isOnPaper()
                ? signatures.recordPaper(signed.scanFile(), signed.archiveBox(), signed.documentHash())
                : signatures.record(signed.level(), signed.strokes(), signed.documentHash());
        receipts.lock(receipt.number());
        ReceiptVersion newest = versions.newest(receipt.number()).orElseThrow(() -> Refused.alreadySigned(1));
        if (versions.signatureOf(newest).isPresent()) {
            throw Refused.alreadySigned(newest.number());
        }
        if (!newest.contentHash().equals(signed.contentHash())) {
            throw Refused.formChanged();
        }
        versions.add(VersionSignature.sign(newest, signature, signed.level(), staff.id(), clock.instant()));
        journal.signedAnew(receipt, newest, signed);
        return views.of(receipt);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public InputStream paper(VersionRef reference) {
        ReceiptVersion version = versions.get(reference.receiptNumber(), reference.version());
        journal.versionPrinted(receipts.get(version.receipt()), version);
        return files.open(version.file());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public InputStream scan(VersionRef reference) {
        ReceiptVersion version = versions.get(reference.receiptNumber(), reference.version());
        SignatureMark mark = versions.signatureOf(version)
                .map(signed -> signatures.mark(signed.signature()))
                .filter(SignatureMark::isOnPaper)
                .orElseThrow(() -> new UnknownThing("scan"));
        journal.versionPrinted(receipts.get(version.receipt()), version);
        return files.open(mark.scanFile());
    }
}
