package wanbi.intake.api;

import java.io.Serializable;

/**
 * How long a find of a category is kept at most, where that is shorter than what its site says (E.7).
 *
 * @param days null for no rule of its own
 * @param count WORKING or CALENDAR days; null without days
 * @param sameDay to the police on the day of registration
 */
public record HoldRule(Integer days, String count, boolean sameDay) implements Serializable {

    public static final HoldRule NONE = new HoldRule(null, null, false);

    public HoldRule(Integer days, String count) {
        this(days, count, false);
    }
}
