package wanbi.intake.api;

import java.math.BigDecimal;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration.CompanyScoped;

/** The category list with the rule of valuables; everybody reads, head office changes (E.6: thresholds). */
public interface Categories {

    List<CategoryView> all();

    /** From this worth on, in yuan, anything is valuable. */
    BigDecimal valuableFrom();

    /** Below this worth, in yuan, a thing of no sensitive kind takes the short lane. */
    BigDecimal shortLaneBelow();

    void change(ChangeCategory command);

    /**
     * Replaces what a category asks, advises and wants done at once, and its rules; running cases keep what they were
     * given. Roles: HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput naming every wrong field: {@code advice}, {@code questions/1/text}, {@code
     *     actions/1/minutes}, {@code flags/1/text}, {@code holdDays} …; {@code photoForbidden} PHOTO_STAYS_FORBIDDEN for
     *     identity documents and bank cards (L-08)
     */
    void changePlaybook(ChangePlaybook command);

    void changeValuableFrom(ChangeThreshold command);

    /** Roles: HEAD_OFFICE. @throws wanbi.kernel.InvalidInput on {@code shortLaneBelow} */
    void changeShortLaneBelow(ChangeThreshold command);

    record ChangeCategory(String code, boolean valuable, Long version) implements CompanyScoped {}

    /** @param questions at most ten; @param actions at most six, each code once; @param rules null to keep them */
    record ChangePlaybook(
            String code,
            String advice,
            String adviceEn,
            List<Asked> questions,
            List<Wanted> actions,
            Ruled rules,
            Long version)
            implements CompanyScoped {}

    /** @param flags at most eight, each code once; @param hold how long a find is kept at most */
    record Ruled(List<Flagged> flags, List<String> traits, HoldRule hold, boolean photoForbidden) {}

    /** @param raises P1, P2 or null; @param trait one of {@link ShippedCodes#TRAITS} or null */
    record Flagged(String code, String text, String textEn, String raises, String trait, boolean sameDay) {}

    /** @param options YES, NO, UNKNOWN; empty for free text */
    record Asked(String code, String text, String textEn, List<String> options) {}

    /** @param minutes 1 to 1440 from the receipt of the report */
    record Wanted(String action, Integer minutes, String instruction, String instructionEn) {}

    record ChangeThreshold(BigDecimal yuan) implements CompanyScoped {}
}
