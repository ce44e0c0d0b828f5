package wanbi.intake.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wanbi.platform.api.PlaceView;

/** Finds the place that a ledger's words mean: by code, by the whole path, or by a name that only one place has. */
final class SitePlaces {

    private final Map<String, String> codes = new HashMap<>();
    private final String root;

    SitePlaces(List<PlaceView> places) {
        Map<String, Integer> bearers = new HashMap<>();
        places.forEach(place -> bearers.merge(place.getName(), 1, Integer::sum));
        for (PlaceView place : places) {
            if (bearers.get(place.getName()) == 1) {
                codes.put(place.getName(), place.getCode());
            }
        }
        for (PlaceView place : places) {
            codes.put(place.getPath(), place.getCode());
            codes.put(place.getCode(), place.getCode());
        }
        root = places.stream()
                .filter(place -> place.getParent() == null)
                .map(PlaceView::getCode)
                .findFirst()
                .orElse(null);
    }

    Optional<String> find(String words) {
        return Optional.ofNullable(codes.get(words));
    }

    /** The site itself, for words that mean no place of ours. */
    String root() {
        return root;
    }
}
