package wanbi.investigation.api;

import java.util.List;

/** What care lets choose from. Methods, states and needs may also be words of one's own; topics are the library's (R18). */
public final class CareLists {

    public static final List<String> METHODS = List.of("IN_PERSON", "PHONE", "WECHAT", "BY_FAMILY");

    public static final List<String> STATES = List.of("CALM", "ANXIOUS", "AFRAID", "ANGRY", "GRIEVING", "DECLINED");

    public static final List<String> NEEDS =
            List.of("WITH_POLICE", "CHANGE_LOCK", "SHELTER", "COUNSELLING", "FAMILY", "NEIGHBOURS", "COMPLAINT");

    public static final List<String> TOPICS =
            List.of("LOCKS", "VALUABLES", "VISITORS", "VEHICLES", "PARCELS", "CARDS", "FRAUD", "ELDERLY");

    /** Kinds of places where so many live or pass that a notice points at no door. */
    public static final List<String> NOTICE_AREAS = List.of("SITE", "BUILDING", "AREA", "PARKING", "OUTDOOR");

    private CareLists() {}
}
