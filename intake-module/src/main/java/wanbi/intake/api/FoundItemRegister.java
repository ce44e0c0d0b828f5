package wanbi.intake.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Slice;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;

/** Reads of found items. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE, AUDITOR; ADMIN none. */
public interface FoundItemRegister {

    FoundItemView get(ItemTag tag);

    Slice<FoundItemSummary> list(FoundItemQuery query);

    /** Oldest first, gap-free (I2). */
    List<CustodyEntryView> custody(ItemTag tag);

    List<ChronicleEntry> chronology(ItemTag tag);

    ChainVerification verify(ItemTag tag);

    TagLabel label(ItemTag tag);

    InputStream photo(ItemCommand.Photo photo);

    /** Rows of X6 by registration day, ordered by tag. Roles as for X1. */
    List<FoundLedgerRow> ledger(LedgerQuery query);
}
