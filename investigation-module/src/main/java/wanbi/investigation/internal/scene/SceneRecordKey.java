package wanbi.investigation.internal.scene;

import java.io.Serializable;
import java.util.Objects;

/** The n-th record of its kind at a case. */
final class SceneRecordKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String caseNumber;
    private int number;

    public SceneRecordKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof SceneRecordKey key
                && number == key.number
                && Objects.equals(caseNumber, key.caseNumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseNumber, number);
    }
}
