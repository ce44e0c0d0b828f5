package wanbi.intake.internal.casefile;

import java.util.Set;

/** Lists of codes that a report and a notification may carry. */
final class Codes {

    static final Set<String> CHANNELS = Set.of("DESK", "PHONE", "WECHAT", "PATROL", "GATE", "HEAD_OFFICE", "IMPORT");
    static final Set<String> CLIENT_KINDS = Set.of("OWNER", "TENANT", "MERCHANT", "EMPLOYEE", "CONTRACTOR", "VISITOR");
    static final Set<String> REPORTER_RELATIONS =
            Set.of("FAMILY", "COLLEAGUE", "AGENT", "GUARDIAN", "EMPLOYER", "OTHER");
    static final Set<String> LOSS_MODES = Set.of("LOST", "DROPPED", "CANNOT_FIND", "POSSIBLY_TAKEN");
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
    static final Set<String> CONTENT_KINDS =
            Set.of("CASH", "BANK_CARD", "ID_DOCUMENT", "ACCESS_CARD", "KEYS", "PHONE", "OTHER");
    static final Set<String> VALUE_PROOFS = Set.of("INVOICE", "ORDER", "PHOTO", "NONE");
    static final Set<String> NOTIFICATION_CHANNELS = Set.of("PHONE", "SMS", "MAIL", "WECHAT", "DOOR_SLIP", "LETTER");
    static final Set<String> OUTCOMES = Set.of("REACHED", "NO_ANSWER", "WRONG_NUMBER", "READ");

    private Codes() {}
}
