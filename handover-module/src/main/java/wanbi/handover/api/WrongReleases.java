package wanbi.handover.api;

import java.time.Instant;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What went to the wrong hands is told, never hidden (R09), and counted beside the disputes (E.8 no. 21). */
public interface WrongReleases {

    /**
     * By manager or head office. The line of the case is missing again, or not found where the case has ended: it may be
     * opened again (R25). Head office hears of it.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code WRONG_RELEASE_KNOWN} (409)
     * @throws wanbi.kernel.InvalidInput {@code noticedBy}, {@code noticedAt}, {@code reason}
     */
    ReceiptView record(Report command);

    /** Claims opened in the period, site by site; those without any are left out. Roles: MANAGER, HEAD_OFFICE, AUDITOR. */
    List<SiteReleases> figures(LedgerQuery period);

    /** @param noticedBy OWNER, RECIPIENT, STOCK_TAKE, STAFF, POLICE or OTHER */
    record Report(String receiptNumber, String noticedBy, Instant noticedAt, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.receipt(receiptNumber);
        }
    }
}
