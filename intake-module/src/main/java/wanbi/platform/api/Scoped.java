package wanbi.platform.api;

import java.io.Serializable;

/** A command or query that names what it is about, so that site scope cannot be forgotten (I12). */
public interface Scoped extends Serializable {

    /**
     * The subject. {@link Subject#ANYWHERE} for lists over all sites of the caller (the read filters by
     * {@code CurrentStaff.sitesWith}); {@link Subject#COMPANY} for what concerns the whole company.
     */
    Subject subject();
}
