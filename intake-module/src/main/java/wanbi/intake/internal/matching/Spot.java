package wanbi.intake.internal.matching;

import java.time.Instant;

/**
 * Where and when a thing was lost or found.
 *
 * @param region code of the site's region
 * @param place code in the site's tree, or null
 * @param path names from the root of the tree to the place, joined by slashes, or null
 * @param note what was said of the place, or null
 * @param from earliest and {@code to} latest moment; equal for a find
 */
record Spot(String site, String region, String place, String path, String note, Instant from, Instant to) {}
