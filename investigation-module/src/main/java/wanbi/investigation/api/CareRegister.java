package wanbi.investigation.api;

import java.util.Collection;
import java.util.Map;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What was done for many clients at once, for workbook X11 (R18). Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface CareRegister {

    /** By case number; a case of which nothing is known, or that the caller may not know of, is left out. */
    Map<String, CareView> of(Cases asked);

    record Cases(Collection<CaseNumber> numbers) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.ANYWHERE;
        }
    }
}
