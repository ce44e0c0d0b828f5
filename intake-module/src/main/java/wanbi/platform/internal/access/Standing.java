package wanbi.platform.internal.access;

import java.util.Set;
import wanbi.kernel.SiteCode;

/**
 * What the register says of a subject, seen from one member of staff.
 *
 * @param sites where the subject is known; empty for one that nobody registered
 * @param assigned to the person
 * @param hidden from the person, as a case is from staff whom it suspects (I16)
 * @param headOfficeActs in the place of the site's manager
 */
record Standing(Set<SiteCode> sites, boolean assigned, boolean hidden, boolean headOfficeActs) {}
