package wanbi.intake.internal.custody;

import java.time.Instant;
import wanbi.kernel.StaffId;

/** Why, when and before whom a thing changed hands. Names are kept as they were then. */
record Occasion(
        String reason, Instant at, StaffId by, String byName, StaffId witness, String witnessName, String seal) {}
