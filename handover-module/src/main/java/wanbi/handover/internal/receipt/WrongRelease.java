package wanbi.handover.internal.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import wanbi.handover.api.Refused;
import wanbi.handover.api.WrongReleaseView;
import wanbi.handover.api.WrongReleases.Report;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;

/** What a receipt gave away went to the wrong hands. Written once: a figure that can be taken back is none. */
@Entity
@Table(schema = "handover", name = "wrong_release")
class WrongRelease {

    private static final Set<String> NOTICED_BY =
            Set.of("OWNER", "RECIPIENT", "STOCK_TAKE", "STAFF", "POLICE", "OTHER");
    private static final int REASON_MAX = 500;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    @Id
    private String receipt;

    @Column(name = "noticed_by")
    private String noticedBy;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_at")
    private Instant at;

    @Column(name = "recorded_by")
    private StaffId by;

    protected WrongRelease() {}

    static WrongRelease of(Receipt receipt, Report said, StaffId by, Instant now) {
        WrongRelease wrong = new WrongRelease();
        wrong.receipt = receipt.number();
        wrong.noticedBy = Texts.clean(said.noticedBy());
        wrong.noticedAt = said.noticedAt();
        wrong.reason = Texts.clean(said.reason());
        wrong.at = now;
        wrong.by = by;
        wrong.judged(receipt).refuse();
        return wrong;
    }

    private FieldErrors judged(Receipt given) {
        FieldErrors errors = new FieldErrors()
                .unless(noticedBy != null, "noticedBy", "REQUIRED")
                .unless(noticedBy == null || NOTICED_BY.contains(noticedBy), "noticedBy", "UNKNOWN_CODE", noticedBy)
                .unless(noticedAt != null, "noticedAt", "REQUIRED")
                .unless(Texts.length(reason) <= REASON_MAX, "reason", "TOO_LONG", REASON_MAX);
        if (noticedAt != null) {
            errors.unless(!noticedAt.isAfter(at.plus(CLOCK_SKEW)), "noticedAt", "IN_FUTURE");
            errors.unless(!noticedAt.isBefore(given.at()), "noticedAt", "BEFORE_HANDOVER");
        }
        if (reason == null) {
            InvalidInput missing = Refused.reasonRequired();
            missing.errors().forEach(errors::add);
        }
        return errors;
    }

    String noticedBy() {
        return noticedBy;
    }

    Instant noticedAt() {
        return noticedAt;
    }

    String reason() {
        return reason;
    }

    WrongReleaseView view(String byName) {
        return new WrongReleaseView(noticedBy, noticedAt, reason, at, byName);
    }

    StaffId by() {
        return by;
    }
}
