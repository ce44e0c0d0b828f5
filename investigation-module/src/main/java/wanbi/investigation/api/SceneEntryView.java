package wanbi.investigation.api;

import java.time.Instant;

/** Somebody was inside. */
public final class SceneEntryView {

    /** @param out null while they are inside */
    public record Stay(String who, String unit, Instant in, Instant out, String why) {}

    private final int number;
    private final Stay stay;
    private final String notedByName;

    public SceneEntryView(int number, Stay stay, String notedByName) {
        this.number = number;
        this.stay = stay;
        this.notedByName = notedByName;
    }

    public int getNumber() {
        return number;
    }

    public String getWho() {
        return stay.who();
    }

    public String getUnit() {
        return stay.unit();
    }

    public Instant getIn() {
        return stay.in();
    }

    public Instant getOut() {
        return stay.out();
    }

    public String getWhy() {
        return stay.why();
    }

    public String getNotedByName() {
        return notedByName;
    }
}
