package wanbi.platform.api;

import java.util.List;

/**
 * What the simulator of the demonstration company needs beyond the doors that everybody uses. For SYSTEM alone, and
 * only as long as the company is the demonstration company.
 */
public interface Demonstration {

    /** How far the demonstration company is. */
    enum State {
        /** There is none: an empty database, or a real company. */
        NONE,
        /** Founded, its history is being written. */
        FILLING,
        COMPLETE
    }

    State state();

    /** @throws wanbi.kernel.BusinessRuleViolation {@code FIRST_RUN_DONE} (409) when a company exists */
    void found(String company);

    /** Hires with a chosen password and PIN; null for either means that the colleague has none. */
    StaffPrincipal employ(Colleague colleague);

    /** The colleague with today's grants, to act in the name of ({@link Acting}). */
    StaffPrincipal colleague(String username);

    /** The history is written; health says so from now on. */
    void complete();

    record Colleague(
            String name,
            String username,
            String phone,
            String password,
            String pin,
            List<DirectoryAdministration.Grant> grants) {
        @Override
        public String toString() {
            return "Colleague[" + username + "]";
        }
    }
}
