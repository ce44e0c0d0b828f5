package wanbi.platform.api;

/**
 * Role names for {@code @RolesAllowed}. Every door of a context lets in the roles it serves and {@link #SYSTEM}, so that
 * jobs of the house come through; who may do what at which site is {@link Guarded}'s to judge.
 */
public final class Roles {

    public static final String DESK = "DESK";
    public static final String GUARD = "GUARD";
    public static final String CCTV = "CCTV";
    public static final String MANAGER = "MANAGER";
    public static final String HEAD_OFFICE = "HEAD_OFFICE";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMIN = "ADMIN";
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
