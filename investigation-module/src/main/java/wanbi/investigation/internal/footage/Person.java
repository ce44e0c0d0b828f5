package wanbi.investigation.internal.footage;

import wanbi.kernel.StaffId;

/** Who acts, with the unit that the register wants beside the name (Art. 16). */
record Person(StaffId id, String name, String unit) {}
