package wanbi.kernel;

/** The seven roles of model.md E.6, and the two actors that are no person. */
public enum Role {
    DESK,
    GUARD,
    CCTV,
    MANAGER,
    HEAD_OFFICE,
    AUDITOR,
    ADMIN,
    SYSTEM,
    PUBLIC
}
