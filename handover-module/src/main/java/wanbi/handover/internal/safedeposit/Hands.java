package wanbi.handover.internal.safedeposit;

import java.time.Instant;
import wanbi.kernel.StaffId;

/** The two of us who do it, and when. */
record Hands(StaffId by, StaffId witness, Instant at) {}
