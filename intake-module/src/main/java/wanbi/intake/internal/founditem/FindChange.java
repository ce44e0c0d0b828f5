package wanbi.intake.internal.founditem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The fields that a correction changes, with their old and new values; both maps have the same keys in one order. */
record FindChange(Map<String, String> before, Map<String, String> after) {

    static FindChange between(Map<String, String> old, Map<String, String> now) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>(old);
        now.forEach(all::putIfAbsent);
        all.keySet().stream()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .forEach(field -> {
                    before.put(field, old.get(field));
                    after.put(field, now.get(field));
                });
        return new FindChange(before, after);
    }

    boolean isEmpty() {
        return before.isEmpty();
    }
}
