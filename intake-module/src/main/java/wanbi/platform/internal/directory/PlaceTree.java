package wanbi.platform.internal.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All places of one site, so that a renamed or moved place can take its whole branch along. */
final class PlaceTree {

    private final Map<String, Place> byCode = new LinkedHashMap<>();

    PlaceTree(List<Place> places) {
        places.forEach(place -> byCode.put(place.code(), place));
    }

    void add(Place place) {
        byCode.put(place.code(), place);
    }

    Optional<Place> find(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** True for the place itself and everything below it: it cannot be hung there. */
    boolean isWithin(Place place, Place branch) {
        for (Place at = place; at != null; at = find(at.parent()).orElse(null)) {
            if (at == branch) {
                return true;
            }
        }
        return false;
    }

    /** Rewrites the paths below a place after it was renamed or moved. */
    void pathsFollow(Place changed) {
        byCode.values().stream()
                .filter(place -> changed.code().equals(place.parent()))
                .forEach(child -> {
                    child.hangUnder(changed);
                    pathsFollow(child);
                });
    }
}
