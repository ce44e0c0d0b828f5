package wanbi.intake.api;

import java.util.List;

/** The lists of codes that reports, finds and notifications are written with, in the order in which people choose from them. */
public final class ShippedCodes {

    /** Ways by which a report comes in; IMPORT is nobody's choice. */
    public static final List<String> CHANNELS =
            List.of("DESK", "PHONE", "WECHAT", "PATROL", "GATE", "HEAD_OFFICE", "IMPORT");

    public static final List<String> CLIENT_KINDS =
            List.of("OWNER", "TENANT", "MERCHANT", "EMPLOYEE", "CONTRACTOR", "VISITOR");
    public static final List<String> REPORTER_RELATIONS =
            List.of("FAMILY", "COLLEAGUE", "AGENT", "GUARDIAN", "EMPLOYER", "OTHER");
    public static final List<String> LOSS_MODES =
            List.of("LOST", "DROPPED", "CANNOT_FIND", "POSSIBLY_TAKEN", "KEPT_BY_FINDER");

    /** What makes a theft urgent: it goes on, a dwelling, force, taken off somebody's person, a weapon (E.7). */
    public static final List<String> THEFT_MARKS = List.of("IN_PROGRESS", "DWELLING", "FORCED", "ON_PERSON", "WEAPON");

    /** What came of a theft in the end (E.3). */
    public static final List<String> THEFT_OUTCOMES = List.of(
            "RECOVERED", "SOLVED", "UNSOLVED", "SETTLED_IN_FAMILY", "NOT_THEFT", "WITHDRAWN", "PRIVATE_PROSECUTION");

    /** Between the client and whoever may have taken it (R14). */
    public static final List<String> RELATIONS = List.of(
            "UNKNOWN",
            "FAMILY",
            "NEAR_RELATIVE",
            "OTHER_RELATIVE",
            "FRIEND",
            "NEIGHBOUR",
            "COLLEAGUE",
            "SERVICE_PERSON",
            "COMPANY_STAFF",
            "STRANGER");

    public static final List<String> RELATION_SOURCES = List.of("CLIENT", "POLICE");
    public static final List<String> FINDER_KINDS = List.of("STAFF", "CLIENT", "VISITOR", "POLICE", "ANONYMOUS");
    public static final List<String> COLOURS = List.of(
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
    public static final List<String> CONTENT_KINDS =
            List.of("CASH", "BANK_CARD", "ID_DOCUMENT", "ACCESS_CARD", "KEYS", "PHONE", "OTHER");
    public static final List<String> VALUE_PROOFS = List.of("INVOICE", "ORDER", "PHOTO", "NONE");
    public static final List<String> NOTIFICATION_CHANNELS =
            List.of("PHONE", "SMS", "MAIL", "WECHAT", "DOOR_SLIP", "LETTER");
    /** How a client lets us know: in person or from afar. */
    public static final List<String> CONFIRMATIONS = List.of("DESK", "PHONE", "SMS", "MAIL", "WECHAT", "LETTER");

    public static final List<String> OUTCOMES = List.of("REACHED", "NO_ANSWER", "WRONG_NUMBER", "READ");

    /** How a client is spoken to; DESK is somebody who stands there. */
    public static final List<String> CONTACT_CHANNELS =
            List.of("PHONE", "SMS", "MAIL", "WECHAT", "DESK", "DOOR_SLIP", "LETTER");

    public static final List<String> SECOND_LOSS_ACTIONS = List.of(
            "DISABLE_CARD",
            "CHANGE_LOCK",
            "LOCK_PHONE",
            "BLOCK_SIM",
            "BLOCK_BANK_CARD",
            "REPORT_ID",
            "WASTE_HOLD",
            "HOLD_PARCEL",
            "GATE_ALERT");

    /** What a question of a playbook may offer to choose from. */
    public static final List<String> ANSWER_OPTIONS = List.of("YES", "NO", "UNKNOWN");

    /** What a thing is or does: how urgent its loss is (E.7), and whether gates read it (F-5). */
    public static final List<String> TRAITS = List.of("SENSITIVE", "OPENS_DOOR", "TELLS_ADDRESS", "READ_AT_GATES");

    /** How days of a hold are counted. */
    public static final List<String> DAY_COUNTS = List.of("WORKING", "CALENDAR");

    private ShippedCodes() {}
}
