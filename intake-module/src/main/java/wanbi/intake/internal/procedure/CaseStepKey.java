package wanbi.intake.internal.procedure;

import java.io.Serializable;
import java.util.Objects;

/** Case and step. */
final class CaseStepKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String caseProcedure;
    private String step;

    public CaseStepKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseStepKey key
                && Objects.equals(step, key.step)
                && Objects.equals(caseProcedure, key.caseProcedure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseProcedure, step);
    }
}
