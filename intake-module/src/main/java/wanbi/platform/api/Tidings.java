package wanbi.platform.api;

import java.util.Set;
import wanbi.kernel.SiteCode;

/**
 * Whether something has changed at a site, as this node has heard it from all nodes. It is answered from memory, so that a
 * page may ask every few seconds; what has changed is read through the doors that ask who the reader is.
 */
public interface Tidings {

    /** Where a reader stands who reads now; to be taken before the reading. */
    String mark();

    /** A mark of another node, or of before a restart, tells nothing: then it may have changed. */
    boolean isNewsSince(String mark, Set<SiteCode> sites);
}
