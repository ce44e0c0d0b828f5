package wanbi.platform.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Collection;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.WorkCalendar.ChangeHours;

/** Hours and deputy as typed, judged. */
record HoursReading(ServiceHours hours, StaffId deputy) {

    /** @param staff ids of those who hold a role at the site */
    static HoursReading of(ChangeHours typed, Collection<String> staff) {
        FieldErrors errors = new FieldErrors();
        LocalTime opens = time("opens", typed.opens(), errors);
        LocalTime closes = time("closes", typed.closes(), errors);
        String deputy = Texts.clean(typed.deputy());
        errors.unless(deputy == null || staff.contains(deputy), "deputy", "UNKNOWN_DEPUTY");
        boolean forward =
                opens == null || closes == null || closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(closes);
        errors.unless(forward, "closes", "BEFORE_START");
        errors.refuse();
        return new HoursReading(new ServiceHours(opens, closes), deputy == null ? null : new StaffId(deputy));
    }

    private static LocalTime time(String field, String typed, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null, field, "REQUIRED");
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            errors.unless(false, field, "INVALID");
            return null;
        }
    }
}
