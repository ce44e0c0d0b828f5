package wanbi.intake.internal.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.kernel.StaffId;

/** When a step was done, the last time, and by whom. */
@Embeddable
class Doing {

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "done_by")
    private StaffId by;

    @Column(name = "done_by_name")
    private String byName;

    protected Doing() {}

    static Doing of(Actor actor, Instant at) {
        Doing done = new Doing();
        done.at = at;
        done.by = actor.id();
        done.byName = actor.name();
        return done;
    }

    Instant at() {
        return at;
    }

    String byName() {
        return byName;
    }
}
