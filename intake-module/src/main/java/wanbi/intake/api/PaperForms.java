package wanbi.intake.api;

import java.util.List;

/** Blank forms for a power or network cut, numbered so that none is entered twice or lost unseen (R27). */
public interface PaperForms {

    /**
     * Takes serial numbers that no other printing carries, {@code SITE-ZB-YYYYMMDD-NNN} by the day of printing;
     * journaled on the site's chain of the day. Roles: DESK, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code OUT_OF_RANGE} on {@code count}
     */
    List<String> reserve(PaperFormOrder order);
}
