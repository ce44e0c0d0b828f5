package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.BusinessRuleViolation;

/** What the police record refuses because of what a case is; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class PoliceRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private PoliceRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** The company has to call, whatever the client wishes (L-10). */
    public static PoliceRefused declinationForbidden(List<String> risks) {
        return new PoliceRefused(
                "DECLINATION_FORBIDDEN",
                risks.stream().map(risk -> "risk." + risk).toList());
    }
}
