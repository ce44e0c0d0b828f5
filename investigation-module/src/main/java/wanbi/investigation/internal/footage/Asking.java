package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.StaffId;

/** Who asked for what, when, and what for: three of the four fields that Art. 16 wants (I6). */
@Embeddable
class Asking {

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private Instant to;

    private String purpose;

    @Column(name = "long_window_reason")
    private String longWindowReason;

    private boolean urgent;

    @Column(name = "requested_at")
    private Instant at;

    @Column(name = "requested_by")
    private StaffId by;

    @Column(name = "requested_by_name")
    private String byName;

    @Column(name = "requested_by_unit")
    private String byUnit;

    protected Asking() {}

    static Asking of(SoundAsk ask, Person by, Instant at) {
        Asking asking = new Asking();
        asking.from = ask.window().from();
        asking.to = ask.window().to();
        asking.purpose = ask.purpose();
        asking.longWindowReason = ask.longWindowReason();
        asking.urgent = ask.urgent();
        asking.at = at;
        asking.by = by.id();
        asking.byName = by.name();
        asking.byUnit = by.unit();
        return asking;
    }

    Window window() {
        return new Window(from, to);
    }

    boolean isUrgent() {
        return urgent;
    }

    boolean isBy(StaffId staff) {
        return by.equals(staff);
    }

    Instant at() {
        return at;
    }

    FootageView.Asked view() {
        return new FootageView.Asked(from, to, purpose, longWindowReason, urgent, at, by.value(), byName, byUnit);
    }
}
