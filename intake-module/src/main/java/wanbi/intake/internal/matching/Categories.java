package wanbi.intake.internal.matching;

import java.util.List;
import java.util.Map;

/** Categories that people mix up: where a thing is not found in its own, it is looked for in these. */
final class Categories {

    static final String OTHER = "OTHER";

    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "WALLET", List.of("BAG", "CASH_OR_BANK_CARD", "ID_DOCUMENT"),
            "CASH_OR_BANK_CARD", List.of("WALLET", "ID_DOCUMENT", "ACCESS_CARD"),
            "ID_DOCUMENT", List.of("WALLET", "CASH_OR_BANK_CARD", "ACCESS_CARD"),
            "ACCESS_CARD", List.of("CASH_OR_BANK_CARD", "ID_DOCUMENT", "KEYS"),
            "KEYS", List.of("ACCESS_CARD"),
            "PHONE", List.of("COMPUTER"),
            "COMPUTER", List.of("PHONE", "BAG"),
            "BAG", List.of("WALLET", "CLOTHING", "PARCEL", "COMPUTER"),
            "CLOTHING", List.of("BAG"),
            "PARCEL", List.of("BAG"));

    private Categories() {}

    static List<String> neighbours(String category) {
        return NEIGHBOURS.getOrDefault(category, List.of());
    }
}
