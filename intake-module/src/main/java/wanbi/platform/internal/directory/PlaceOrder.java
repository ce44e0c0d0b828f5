package wanbi.platform.internal.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;

/** In which order places of one file can be opened. */
final class PlaceOrder {

    private PlaceOrder() {}

    /**
     * @return the drafts by their place in the list, each after its parent; those that hang in a circle come last, where
     *     the rules refuse them
     */
    static List<Integer> parentsFirst(List<PlaceDraft> drafts) {
        Set<String> codes = new HashSet<>();
        drafts.forEach(draft -> codes.add(draft.code()));
        Map<String, List<Integer>> waiting = new HashMap<>();
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < drafts.size(); i++) {
            String parent = drafts.get(i).parent();
            if (parent != null && codes.contains(parent)) {
                waiting.computeIfAbsent(parent, code -> new ArrayList<>()).add(i);
            } else {
                ready.add(i);
            }
        }
        List<Integer> order = new ArrayList<>(drafts.size());
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(next);
            List<Integer> children = waiting.remove(drafts.get(next).code());
            ready.addAll(children == null ? List.of() : children);
        }
        waiting.values().stream().flatMap(List::stream).sorted().forEach(order::add);
        return order;
    }
}
