package wanbi.handover.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.SiteCode;

/**
 * The company's own notices of what was found (内部启事): class, day and area of each thing, and where to ask. They are not
 * the public announcement that the authority makes (L-02), and say nothing that only the owner knows.
 */
public interface HouseNotices {

    /**
     * What may stand on a notice and stands on none yet: nobody's, free, no valuable, nothing that must go the same day.
     * Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR.
     */
    List<DueThingView> noticeable(SiteCode site);

    /**
     * Printed and kept as printed. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code items REQUIRED, TOO_MANY}; {@code items/0 … UNKNOWN_TAG}
     * @throws Refused {@code ITEM_NOT_UNCLAIMED}, {@code ITEM_FROZEN}, {@code NOT_ON_A_NOTICE}
     */
    HouseNoticeView post(HouseNoticeCommand.Post post);

    /** Newest first, at most 100. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<HouseNoticeView> of(SiteCode site);

    /** As it was printed. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    InputStream pdf(HouseNoticeCommand.Ref notice);
}
