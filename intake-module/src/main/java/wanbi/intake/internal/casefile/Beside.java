package wanbi.intake.internal.casefile;

import java.time.Instant;
import wanbi.intake.api.UrgencyView;

/**
 * What other features know of a case and every reader of it wants to see.
 *
 * @param urgency null for a case older than the procedure
 * @param nextPromiseAt null when nothing is promised to the client
 * @param satisfaction what the client has said of the whole, 1 to 5; null while nothing was said
 */
record Beside(UrgencyView urgency, Instant nextPromiseAt, Integer satisfaction) {}
