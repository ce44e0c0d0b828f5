package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.BusinessRuleViolation;

/** What care refuses because of its state; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class CareRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private CareRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** Nobody is taught how to lock the door before somebody has asked how they are (I10). */
    public static CareRefused reassuranceFirst() {
        return new CareRefused("REASSURANCE_FIRST");
    }

    /** Entered by mistake, or gone on as another case, which is where care belongs. */
    public static CareRefused otherCase(String status) {
        return new CareRefused("CARE_OTHER_CASE", List.of("caseStatus." + status));
    }

    /** It is fixed already, or proved. */
    public static CareRefused hazardState(String status) {
        return new CareRefused("HAZARD_STATE", List.of("hazardStatus." + status));
    }

    /** Who has fixed it does not say that it is fixed (L-12). */
    public static CareRefused ownProof() {
        return new CareRefused("HAZARD_OWN_PROOF");
    }
}
