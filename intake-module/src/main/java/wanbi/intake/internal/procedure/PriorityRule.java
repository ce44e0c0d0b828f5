package wanbi.intake.internal.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Item;

/** How urgent a loss is (E.7). Time alone never makes one P1: that is a rule of thefts. */
final class PriorityRule {

    private static final Set<String> SENSITIVE = Set.of("PHONE", "WALLET", "ID_DOCUMENT", "KEYS", "ACCESS_CARD");
    private static final Set<String> OPENS_A_DOOR = Set.of("KEYS", "ACCESS_CARD");
    /** An identity card and a parcel's label carry where their owner lives. */
    private static final Set<String> TELLS_THE_DOOR = Set.of("ID_DOCUMENT", "PARCEL");

    private static final String YES = "YES";

    private PriorityRule() {}

    record Judged(Priority priority, List<String> because) {}

    static Judged judge(ReportLoss said, Predicate<Item> valuable) {
        List<String> because = new ArrayList<>();
        note(because, said.vulnerable(), "VULNERABLE");
        note(because, said.minor(), "MINOR");
        note(because, keysWithAddress(said.items()), "KEYS_WITH_ADDRESS");
        if (!because.isEmpty()) {
            return new Judged(Priority.P1, List.copyOf(because));
        }
        note(because, said.items().stream().anyMatch(valuable), "VALUABLE");
        note(because, names(said.items(), SENSITIVE), "SENSITIVE_KIND");
        return because.isEmpty()
                ? new Judged(Priority.P3, List.of("ORDINARY"))
                : new Judged(Priority.P2, List.copyOf(because));
    }

    /** Whoever finds both can walk in. */
    private static boolean keysWithAddress(List<Item> items) {
        boolean attached = items.stream().anyMatch(item -> says(item, "ADDRESS_ATTACHED"));
        boolean opens = names(items, OPENS_A_DOOR) || items.stream().anyMatch(item -> says(item, "KEY_OR_ACCESS_CARD"));
        return attached || opens && names(items, TELLS_THE_DOOR);
    }

    private static boolean says(Item item, String question) {
        return YES.equals(item.answers().get(question)) || item.riskFlags().contains(question);
    }

    private static boolean names(List<Item> items, Set<String> kinds) {
        return items.stream()
                .anyMatch(item -> kinds.contains(item.category())
                        || item.contents().stream().anyMatch(content -> kinds.contains(content.kind())));
    }

    private static void note(List<String> because, boolean fact, String code) {
        if (fact) {
            because.add(code);
        }
    }
}
