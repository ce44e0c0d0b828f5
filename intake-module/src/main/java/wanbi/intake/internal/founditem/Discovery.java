package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.platform.api.Masking;
import wanbi.platform.api.PlaceView;

/** Where, when and by whom a thing was found. The path of the place is kept as it read then. */
@Embeddable
class Discovery {

    static final String BY_STAFF = "STAFF";
    static final String BY_NOBODY_KNOWN = "ANONYMOUS";

    @Column(name = "found_at")
    private Instant at;

    private String place;

    @Column(name = "place_path")
    private String placePath;

    @Column(name = "place_note")
    private String placeNote;

    @Column(name = "late_entry_reason")
    private String lateEntryReason;

    @Column(name = "finder_kind")
    private String finderKind;

    @Column(name = "finder_name")
    private String finderName;

    @Column(name = "finder_phone")
    private String finderPhone;

    protected Discovery() {}

    static Discovery of(RegisterFind find, PlaceView place) {
        Discovery discovery = new Discovery();
        discovery.at = find.foundAt();
        discovery.place = place.getCode();
        discovery.placePath = place.getPath();
        discovery.placeNote = find.placeNote();
        discovery.lateEntryReason = find.lateEntryReason();
        discovery.finderKind = find.finder().kind();
        discovery.finderName = find.finder().name();
        discovery.finderPhone = find.finder().phone();
        return discovery;
    }

    Instant at() {
        return at;
    }

    String place() {
        return place;
    }

    String placePath() {
        return placePath;
    }

    String placeNote() {
        return placeNote;
    }

    String lateEntryReason() {
        return lateEntryReason;
    }

    Finder finder() {
        return new Finder(finderKind, finderName, finderPhone);
    }

    /** A colleague's name is no secret among colleagues; everybody else's is (I17). */
    Finder maskedFinder() {
        String name = BY_STAFF.equals(finderKind) ? finderName : Masking.name(finderName);
        return new Finder(finderKind, name, Masking.phone(finderPhone));
    }
}
