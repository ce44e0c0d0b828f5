package wanbi.investigation.internal.footage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wanbi.platform.api.PlaceView;

/** Which places of a site lie how far from one of them, by the tree: itself, what is within, what holds it, what is beside. */
final class Neighbourhood {

    private static final int HERE = 0;
    private static final int WITHIN = 1;
    private static final int AROUND = 2;
    private static final int BESIDE = 3;

    private final Map<String, Integer> distances = new LinkedHashMap<>();

    private Neighbourhood() {}

    /** @param tree the site's places, parents before children */
    static Neighbourhood of(String place, List<PlaceView> tree) {
        Map<String, PlaceView> byCode =
                tree.stream().collect(Collectors.toMap(PlaceView::getCode, Function.identity()));
        Neighbourhood found = new Neighbourhood();
        found.distances.put(place, HERE);
        for (PlaceView other : tree) {
            Integer above = found.distances.get(String.valueOf(other.getParent()));
            if (above != null && above <= WITHIN) {
                found.distances.putIfAbsent(other.getCode(), WITHIN);
            }
        }
        String parent = byCode.containsKey(place) ? byCode.get(place).getParent() : null;
        for (String up = parent;
                up != null;
                up = byCode.containsKey(up) ? byCode.get(up).getParent() : null) {
            found.distances.putIfAbsent(up, AROUND);
        }
        tree.stream()
                .filter(other -> parent != null && Objects.equals(parent, other.getParent()))
                .forEach(other -> found.distances.putIfAbsent(other.getCode(), BESIDE));
        return found;
    }

    Set<String> places() {
        return distances.keySet();
    }

    int distance(String place) {
        return distances.get(place);
    }
}
