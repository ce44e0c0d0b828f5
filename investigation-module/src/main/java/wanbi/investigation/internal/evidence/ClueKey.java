package wanbi.investigation.internal.evidence;

import java.io.Serializable;
import java.util.Objects;

/** The n-th clue of a case. */
final class ClueKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String caseNumber;
    private int number;

    public ClueKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ClueKey key && number == key.number && Objects.equals(caseNumber, key.caseNumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseNumber, number);
    }
}
