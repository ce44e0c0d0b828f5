package wanbi.handover.internal.claim;

import wanbi.kernel.ItemTag;

/**
 * What is asked for: the item, for the line of the case that reports it.
 *
 * @param description a walk-up claimant's own words before the thing was shown; may be null
 */
record AskedThing(int line, ItemTag tag, int quantity, String description) {}
