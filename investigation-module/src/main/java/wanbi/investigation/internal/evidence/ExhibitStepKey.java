package wanbi.investigation.internal.evidence;

import java.io.Serializable;
import java.util.Objects;

/** The n-th step of an exhibit's custody. */
final class ExhibitStepKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String exhibit;
    private int n;

    public ExhibitStepKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ExhibitStepKey key && n == key.n && Objects.equals(exhibit, key.exhibit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exhibit, n);
    }
}
