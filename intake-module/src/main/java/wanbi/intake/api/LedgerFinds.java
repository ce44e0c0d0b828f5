package wanbi.intake.api;

import java.util.List;
import java.util.Set;
import wanbi.kernel.FieldError;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.BetweenContexts;

/** Takes rows of an existing ledger in as found items: each judged like a typed one, many kept at once. */
@BetweenContexts
public interface LedgerFinds {

    /** Judges and keeps nothing. Outcomes stand in the order of the rows, without tags. */
    List<Outcome> judge(SiteCode site, List<Row> rows);

    /** Keeps the good rows. The acting person holds what cannot be stored yet. */
    List<Outcome> keep(SiteCode site, List<Row> rows);

    /** Numbers of the ledger that items of the site bear already. */
    Set<String> known(SiteCode site, Set<String> originalNumbers);

    /** Whether a field of a find at the site may have the value; true for free text. */
    boolean allows(SiteCode site, String field, String value);

    /**
     * @param originalNumber the ledger's own number, or null
     * @param unread what the row says that cannot be read; the find has nothing there
     */
    record Row(RegisterFind find, String originalNumber, List<FieldError> unread) {}

    /** @param tag null for a refused row, and in a dry run */
    record Outcome(ItemTag tag, List<FieldError> errors) {}
}
