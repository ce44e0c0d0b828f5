package wanbi.investigation.internal.footage;

import java.util.Arrays;
import java.util.Optional;

/** What kind of place a camera looks at. Art. 8 forbids cameras where people undress, wash, sleep or nurse. */
enum LocationClass {
    ENTRANCE,
    LOBBY,
    LIFT,
    STAIRS,
    CORRIDOR,
    PARKING,
    OUTDOOR,
    PERIMETER,
    SHOP_AREA,
    EQUIPMENT_ROOM,
    TOILET(true),
    CHANGING_ROOM(true),
    BATHROOM(true),
    DORMITORY(true),
    GUEST_ROOM(true),
    NURSING_ROOM(true);

    private final boolean forbidden;

    LocationClass() {
        this(false);
    }

    LocationClass(boolean forbidden) {
        this.forbidden = forbidden;
    }

    boolean isForbidden() {
        return forbidden;
    }

    static Optional<LocationClass> of(String code) {
        return Arrays.stream(values()).filter(some -> some.name().equals(code)).findFirst();
    }
}
