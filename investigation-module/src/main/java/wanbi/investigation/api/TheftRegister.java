package wanbi.investigation.api;

import java.util.Collection;
import java.util.Map;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What was done about many thefts at once, for workbook X2. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface TheftRegister {

    /** By case number; what the caller may not know of is left out (I12, I16). */
    Map<String, TheftFacts> of(Cases asked);

    record Cases(Collection<CaseNumber> numbers) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.ANYWHERE;
        }
    }
}
