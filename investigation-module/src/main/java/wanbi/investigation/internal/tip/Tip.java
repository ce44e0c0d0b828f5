package wanbi.investigation.internal.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import wanbi.investigation.api.TipRefused;
import wanbi.investigation.api.TipView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;

/** What somebody has told without a case (R11): looked into once, and gone after 90 days unless a case has taken it up. */
@Entity
@Table(schema = "investigation", name = "tip")
class Tip {

    private static final Duration KEPT = Duration.ofDays(90);

    @Id
    private String id;

    @Version
    private long version;

    private SiteCode site;
    private String observed;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "place_note")
    private String placeNote;

    private String contact;

    @Column(name = "about_staff")
    private boolean aboutStaff;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "recorded_by")
    private StaffId recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "keep_until")
    private Instant keepUntil;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private StaffId settledBy;

    @Column(name = "settled_by_name")
    private String settledByName;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private String reason;

    protected Tip() {}

    static Tip of(String id, SiteCode site, SoundTip told, Instant now) {
        Tip tip = new Tip();
        tip.id = id;
        tip.site = site;
        tip.observed = told.observed();
        tip.seenAt = told.seenAt();
        tip.placeNote = told.placeNote();
        tip.contact = told.contact();
        tip.aboutStaff = told.aboutStaff();
        tip.receivedAt = now;
        tip.keepUntil = now.plus(KEPT);
        return tip;
    }

    void recordedBy(CurrentStaff staff) {
        recordedBy = staff.id();
        recordedByName = staff.name();
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    boolean isAboutStaff() {
        return aboutStaff;
    }

    Instant seenAt() {
        return seenAt;
    }

    String contact() {
        return contact;
    }

    void takenUp(CaseNumber by, CurrentStaff staff, Instant now) {
        settle(staff, now);
        caseNumber = by;
    }

    void layAside(String why, CurrentStaff staff, Instant now) {
        settle(staff, now);
        reason = why;
    }

    private void settle(CurrentStaff staff, Instant now) {
        settledAt = now;
        settledBy = staff.id();
        settledByName = staff.name();
    }

    void refuseUnlessOpen(Long seen) {
        if (settledAt != null) {
            throw TipRefused.settled(status());
        }
        StaleRecord.refuseUnless(seen, version);
    }

    private String status() {
        if (settledAt == null) {
            return "NEW";
        }
        return caseNumber == null ? "SET_ASIDE" : "TAKEN_UP";
    }

    /** @param trusted may read how the teller is reached */
    TipView view(boolean trusted) {
        var content =
                new TipView.Content(observed, seenAt, placeNote, trusted ? contact : null, contact != null, aboutStaff);
        var end = new TipView.End(
                status(), settledAt, settledByName, caseNumber == null ? null : caseNumber.value(), reason);
        return new TipView(
                id, version, site.value(), content, new TipView.Way(receivedAt, recordedByName, keepUntil), end);
    }
}
