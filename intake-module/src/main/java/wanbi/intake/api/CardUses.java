package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.FieldError;
import wanbi.platform.api.BetweenContexts;

/** Card uses out of a file, row by row; the import's own door has judged the caller at the file's site. */
@BetweenContexts
public interface CardUses {

    /** What is wrong with each, in the same order; empty for a good one. */
    List<List<FieldError>> judge(List<AccessEvents.Use> uses);

    /** Keeps uses that were judged good, and raises what they set off. */
    AccessReceipt keep(List<AccessEvents.Use> uses);
}
