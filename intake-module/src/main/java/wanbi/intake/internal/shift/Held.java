package wanbi.intake.internal.shift;

import wanbi.kernel.ItemTag;

/**
 * What the giver is answerable for now.
 *
 * @param place storage place behind one of the giver's keys, null for in hand
 */
record Held(ItemTag tag, int chainLength, String place, String placeName, String seal) {}
