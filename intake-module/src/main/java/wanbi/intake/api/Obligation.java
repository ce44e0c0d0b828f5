package wanbi.intake.api;

/** What another context owes a case, so that nobody ends it before; each has its words as {@code obligation.CODE}. */
public enum Obligation {
    /** A footage request without its result (R06). */
    FOOTAGE_PENDING,
    /** A search task with zones nobody has reported (R07). */
    SEARCH_PENDING,
    /** A cordon that neither police nor manager has released (R15, L-16). */
    SCENE_PROTECTED,
    /** A hazard that was not registered or not handed to anybody. */
    HAZARD_OPEN,
    /** A thing in custody of which nobody has said what is to become of it. */
    CUSTODY_WITHOUT_PLAN
}
