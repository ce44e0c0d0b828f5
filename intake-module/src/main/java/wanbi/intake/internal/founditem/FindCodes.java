package wanbi.intake.internal.founditem;

import java.util.Set;

/** The lists of codes that a find may use. */
final class FindCodes {

    static final Set<String> FINDERS = Set.of("STAFF", "CLIENT", "VISITOR", "POLICE", "ANONYMOUS");
    static final Set<String> COLOURS = Set.of(
            "BLACK",
            "WHITE",
            "GREY",
            "SILVER",
            "GOLD",
            "RED",
            "ORANGE",
            "YELLOW",
            "GREEN",
            "BLUE",
            "NAVY",
            "PURPLE",
            "PINK",
            "BROWN",
            "BEIGE",
            "TRANSPARENT",
            "MULTI");
    static final Set<String> CONTENTS =
            Set.of("CASH", "BANK_CARD", "ID_DOCUMENT", "ACCESS_CARD", "KEYS", "PHONE", "OTHER");
    static final Set<String> PROOFS = Set.of("INVOICE", "ORDER", "PHOTO", "NONE");
    static final String CURRENCY = "CNY";
    static final String OTHER_CATEGORY = "OTHER";

    private FindCodes() {}
}
