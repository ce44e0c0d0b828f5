package wanbi.handover.internal.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import wanbi.handover.api.CaseOutcome;
import wanbi.handover.api.ReceiptRef;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Receipts;
import wanbi.handover.api.Refused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SignatureMark;
import wanbi.platform.api.Signatures;

/** The drawer where the originals lie. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ReceiptOffice implements Receipts {

    private static final int REASON_MAX = 500;

    @Inject
    ReceiptStore receipts;

    @Inject
    VersionStore versions;

    @Inject
    ReceiptViews views;

    @Inject
    Printing printing;

    @Inject
    Signatures signatures;

    @Inject
    FileStore files;

    @Inject
    ReceiptJournal journal;

    @Inject
    OutcomeReading outcomes;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ReceiptView get(ReceiptRef receipt) {
        return views.of(receipts.get(receipt.receiptNumber()));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ReceiptView> ofCase(CaseNumber number) {
        return receipts.ofCase(number).stream().map(views::of).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public InputStream original(ReceiptRef reference) {
        Receipt receipt = receipts.get(reference.receiptNumber());
        journal.printed(receipt, 0);
        return files.open(receipt.file());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public InputStream scan(ReceiptRef reference) {
        Receipt receipt = receipts.get(reference.receiptNumber());
        SignatureMark signature = signatures.mark(receipt.signature());
        if (!signature.isOnPaper()) {
            throw new UnknownThing("scan");
        }
        journal.printed(receipt, 0);
        return files.open(signature.scanFile());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public InputStream copy(CopyRef reference) {
        Receipt receipt = receipts.get(reference.receiptNumber());
        ReceiptCopy copy = receipts.copies(receipt.number()).stream()
                .filter(issued -> issued.number() == reference.copy())
                .findFirst()
                .orElseThrow(() -> new UnknownThing("copy"));
        journal.printed(receipt, copy.number());
        return files.open(copy.file());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public ReceiptView issueCopy(IssueCopy command) {
        String reason = reason(command.reason());
        Receipt receipt = receipts.get(command.receiptNumber());
        receipts.lock(receipt.number());
        int number = receipts.copies(receipt.number()).size() + 1;
        Edition now = versions.edition(receipt);
        Paper paper = printing.print(now.content(), number, now.mark());
        ReceiptCopy copy =
                ReceiptCopy.issue(receipt.number(), number, now.version(), paper, reason, staff.id(), clock.instant());
        receipts.add(copy);
        journal.copied(receipt, copy, now.content().hash(), reason);
        return views.of(receipt);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<CaseOutcome> outcomes(OutcomeQuery query) {
        return outcomes.of(query);
    }

    private static String reason(String typed) {
        String reason = Texts.clean(typed);
        if (reason == null) {
            throw Refused.reasonRequired();
        }
        if (Texts.length(reason) > REASON_MAX) {
            throw new InvalidInput("reason", "TOO_LONG", REASON_MAX);
        }
        return reason;
    }
}
