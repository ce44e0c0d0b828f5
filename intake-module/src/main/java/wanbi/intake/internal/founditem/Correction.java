package wanbi.intake.internal.founditem;

import java.time.Instant;
import wanbi.kernel.StaffId;

/** Who corrects, when and why. */
record Correction(StaffId by, String byName, Instant at, String reason) {}
