package wanbi.intake.internal.founditem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.Custody;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemSummary;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundLedgerRow;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.TagLabel;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class FoundItemReadingDoor implements FoundItemRegister {

    @Inject
    ItemShelf items;

    @Inject
    ItemSheet sheet;

    @Inject
    ItemSearch search;

    @Inject
    ItemLedger ledger;

    @Inject
    ItemLabel label;

    @Inject
    Custody custody;

    @Inject
    Journal journal;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public FoundItemView get(ItemTag tag) {
        return sheet.of(items.get(tag));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<FoundItemSummary> list(FoundItemQuery query) {
        Set<SiteCode> sites = query.site() != null
                ? Set.of(query.site())
                : staff.sitesWith(Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
        return search.list(query, sites);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<CustodyEntryView> custody(ItemTag tag) {
        return custody.chain(tag);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ChronicleEntry> chronology(ItemTag tag) {
        return journal.chronology(Chain.of(tag)).stream()
                .map(PersonalFields::masked)
                .toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ChainVerification verify(ItemTag tag) {
        return journal.verify(Chain.of(tag));
    }

    /** Guards print labels for what they have registered (E.6). */
    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE},
            assigned = Role.GUARD)
    public TagLabel label(ItemTag tag) {
        FoundItem item = items.get(tag);
        journal.append(ItemJournal.act(item, "LABEL_PRINTED"));
        return label.of(item);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream photo(ItemCommand.Photo photo) {
        if (!items.get(photo.tag()).particulars().photos().contains(photo.file())) {
            throw new UnknownThing(photo.file());
        }
        return files.open(photo.file());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<FoundLedgerRow> ledger(LedgerQuery query) {
        Set<SiteCode> sites = query.site() != null
                ? Set.of(query.site())
                : staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
        return ledger.rows(query, sites);
    }
}
