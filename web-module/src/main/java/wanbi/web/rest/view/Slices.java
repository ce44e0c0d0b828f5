package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import wanbi.kernel.Slice;

/** Lists as they go out. */
public final class Slices {

    private Slices() {}

    public static <T> JsonObject page(Slice<T> slice, Function<T, ? extends JsonValue> each) {
        return Shape.timeless()
                .list("items", slice.items(), each)
                .with("next", slice.next())
                .with(
                        "count",
                        Shape.timeless()
                                .with("value", slice.count())
                                .with("capped", slice.capped())
                                .build())
                .build();
    }

    /** A list that is short by nature and has no pages. */
    public static <T> JsonObject all(List<T> items, Function<T, ? extends JsonValue> each) {
        return Shape.timeless().list("items", items, each).build();
    }
}
