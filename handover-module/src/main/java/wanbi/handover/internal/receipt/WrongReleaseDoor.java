package wanbi.handover.internal.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Refused;
import wanbi.handover.api.SiteReleases;
import wanbi.handover.api.WrongReleases;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class WrongReleaseDoor implements WrongReleases {

    private static final String MATTER = "WRONG_RELEASE";

    @Inject
    ReceiptStore receipts;

    @Inject
    WrongReleaseStore wrongs;

    @Inject
    ReceiptViews views;

    @Inject
    CaseProgress cases;

    @Inject
    CaseAlarms alarms;

    @Inject
    ReceiptJournal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public ReceiptView record(Report said) {
        Receipt receipt = receipts.get(said.receiptNumber());
        receipts.lock(receipt.number());
        if (wrongs.of(receipt.number()).isPresent()) {
            throw Refused.wrongReleaseKnown(receipt.number());
        }
        Instant now = clock.instant();
        WrongRelease wrong = WrongRelease.of(receipt, said, staff.id(), now);
        wrongs.add(wrong);
        cases.wronglyHandedOver(receipt.caseNumber(), receipt.returned(), receipt.number());
        journal.releasedWrongly(receipt, wrong);
        List.of(Role.MANAGER, Role.HEAD_OFFICE).forEach(role -> ring(receipt, role, now));
        return views.of(receipt);
    }

    private void ring(Receipt receipt, Role role, Instant now) {
        alarms.raise(new CaseAlarms.Alarm(
                receipt.caseNumber(), receipt.site(), MATTER, receipt.mark(), MATTER, "HEAD_OFFICE", role, now, now));
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<SiteReleases> figures(LedgerQuery period) {
        period.refuseUnlessDays();
        return wrongs.figures(
                period,
                staff.sitesWith(Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                        .filter(site -> period.site() == null || site.equals(period.site()))
                        .toList());
    }
}
