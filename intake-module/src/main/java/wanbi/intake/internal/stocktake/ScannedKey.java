package wanbi.intake.internal.stocktake;

import java.io.Serializable;
import java.util.Objects;

/** The n-th scan of a count. */
final class ScannedKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String stockTake;
    private int n;

    public ScannedKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ScannedKey key && n == key.n && Objects.equals(stockTake, key.stockTake);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stockTake, n);
    }
}
