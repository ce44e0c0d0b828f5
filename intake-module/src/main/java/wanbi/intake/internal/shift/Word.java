package wanbi.intake.internal.shift;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** Who said so, and when. Names are kept as they were then. */
@Embeddable
class Word {

    private StaffId by;
    private String byName;
    private Instant at;

    protected Word() {}

    static Word of(CurrentStaff staff, Instant at) {
        return of(staff.id(), staff.name(), at);
    }

    static Word of(StaffId by, String byName, Instant at) {
        Word word = new Word();
        word.by = by;
        word.byName = byName;
        word.at = at;
        return word;
    }

    StaffId by() {
        return by;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
