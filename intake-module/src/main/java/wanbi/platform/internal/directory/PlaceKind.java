package wanbi.platform.internal.directory;

import java.util.Arrays;

/** Kinds of places as in codes.md. */
enum PlaceKind {
    SITE,
    BUILDING,
    ENTRANCE,
    FLOOR,
    AREA,
    PARKING,
    OUTDOOR,
    UNIT,
    SHOP;

    /** A site has one place of kind SITE, its root, which comes with the site. */
    static boolean isForBranch(String code) {
        return Arrays.stream(values())
                .anyMatch(kind -> kind != SITE && kind.name().equals(code));
    }
}
