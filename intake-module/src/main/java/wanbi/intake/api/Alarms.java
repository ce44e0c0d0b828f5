package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * What rings for the caller: steps of own work at half of their time, overdue ones for the manager and the site's deputy,
 * long overdue ones for head office; and uses of cards that are reported lost, for whoever is at the gate and at the
 * case's site. An alarm is silent when somebody has acknowledged it or the step has ended.
 */
public interface Alarms {

    /** Those that ring now, newest first. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE. */
    Slice<AlarmView> ringing(AlarmQuery query);

    /** How many ring, counted to 1,001 at most. */
    int count();

    /**
     * I know. Whoever comes second changes nothing.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code ALARM_NOT_YOURS} for one that rings for somebody else
     */
    AlarmView acknowledge(AlarmRef alarm);

    record AlarmQuery(int limit, String after) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.ANYWHERE;
        }
    }

    /**
     * @param alarm begins with the number of its case, as in {@code SH01-GS-20261122-001.NOTIFY.1.MANAGER}, or with the
     *     site where it rings
     */
    record AlarmRef(String alarm) implements Scoped {
        @Override
        public Subject subject() {
            String about = alarm == null ? "" : alarm.split("\\.", 2)[0];
            return CaseNumber.parse(about).map(Subject::of).orElseGet(() -> {
                if (!SiteCode.isValid(about)) {
                    throw new UnknownThing("alarm");
                }
                return Subject.of(new SiteCode(about));
            });
        }
    }
}
