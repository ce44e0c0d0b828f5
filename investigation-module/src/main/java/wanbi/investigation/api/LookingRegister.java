package wanbi.investigation.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What looking for many lost things came to, for workbook X1. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface LookingRegister {

    /** By case number; what the caller may not know of is left out (I12, I16). */
    Map<String, Looking> of(Cases asked);

    record Cases(Collection<CaseNumber> numbers) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.ANYWHERE;
        }
    }

    /**
     * @param footage results of the viewings, each once
     * @param search results of the zones, each once
     */
    record Looking(List<String> footage, List<String> search) {
        public static final Looking NOWHERE = new Looking(List.of(), List.of());
    }
}
