package wanbi.intake.internal.founditem;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.Custody.Shelf;
import wanbi.platform.api.PlaceView;

/**
 * What a find is judged against: the moment of its receipt, and the places, storage places, categories and files that
 * there are. Each is asked for once, however many finds are judged.
 */
final class Surroundings {

    private final Instant now;
    private final Function<String, Optional<PlaceView>> places;
    private final Function<String, Optional<Shelf>> shelves;
    private final Function<String, Optional<CategoryView>> categories;
    private final Function<String, Optional<String>> mediaTypes;

    /** @param mediaTypes of stored files, empty for a file that there is not */
    Surroundings(
            Instant now,
            Function<String, Optional<PlaceView>> places,
            Function<String, Optional<Shelf>> shelves,
            Function<String, Optional<CategoryView>> categories,
            Function<String, Optional<String>> mediaTypes) {
        this.now = now;
        this.places = once(places);
        this.shelves = once(shelves);
        this.categories = once(categories);
        this.mediaTypes = once(mediaTypes);
    }

    private static <T> Function<String, Optional<T>> once(Function<String, Optional<T>> ask) {
        Map<String, Optional<T>> known = new HashMap<>();
        return key -> key == null ? Optional.empty() : known.computeIfAbsent(key, ask);
    }

    Instant now() {
        return now;
    }

    Optional<PlaceView> place(String code) {
        return places.apply(code);
    }

    Optional<Shelf> shelf(String code) {
        return shelves.apply(code);
    }

    Optional<CategoryView> category(String code) {
        return categories.apply(code);
    }

    Optional<String> mediaType(String file) {
        return mediaTypes.apply(file);
    }
}
