package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Where it was lost; the path is kept as it read then, for places are renamed. */
@Embeddable
class LossPlace {

    @Column(name = "place")
    private String code;

    @Column(name = "place_path")
    private String path;

    @Column(name = "place_note")
    private String note;

    @Column(name = "out_of_area")
    private boolean outOfArea;

    protected LossPlace() {}

    static LossPlace of(String code, String path, String note, boolean outOfArea) {
        LossPlace place = new LossPlace();
        place.code = code;
        place.path = path;
        place.note = note;
        place.outOfArea = outOfArea;
        return place;
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    /** A place that stays keeps its path, even when it has been closed since. */
    String pathOf(String otherCode, String otherPath) {
        return Objects.equals(code, otherCode) ? path : otherPath;
    }

    String note() {
        return note;
    }

    boolean isOutOfArea() {
        return outOfArea;
    }
}
