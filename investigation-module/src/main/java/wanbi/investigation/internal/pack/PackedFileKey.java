package wanbi.investigation.internal.pack;

import java.io.Serializable;
import java.util.Objects;

/** The n-th file of a pack. */
final class PackedFileKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String pack;
    private int n;

    public PackedFileKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedFileKey key && n == key.n && Objects.equals(pack, key.pack);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pack, n);
    }
}
