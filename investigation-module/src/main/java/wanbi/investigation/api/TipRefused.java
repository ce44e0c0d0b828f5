package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.BusinessRuleViolation;

/** What a tip refuses because of its state. */
public final class TipRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private TipRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** Somebody has looked into it already. */
    public static TipRefused settled(String status) {
        return new TipRefused("TIP_SETTLED", List.of("tipStatus." + status));
    }
}
