package wanbi.intake.internal.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import wanbi.intake.api.KeyRing;
import wanbi.intake.api.StoragePlaceView;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Keys stand at the storage places themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Keys implements KeyRing {

    @Inject
    StorageShelves shelves;

    @Inject
    Journal journal;

    @Override
    public List<StoragePlaceView> heldBy(SiteCode site, StaffId staff) {
        return list(site, place -> !place.isClosed() && place.hasKey(staff));
    }

    @Override
    public List<StoragePlaceView> places(SiteCode site, List<String> codes) {
        return list(site, place -> codes.contains(place.code()));
    }

    private List<StoragePlaceView> list(SiteCode site, Predicate<StoragePlace> shown) {
        Map<String, Integer> held = shelves.heldAt(site);
        return shelves.of(site).stream()
                .filter(shown)
                .map(place -> place.view(held.getOrDefault(place.code(), 0)))
                .toList();
    }

    @Override
    public void pass(SiteCode site, List<String> codes, StaffId from, StaffId to) {
        codes.stream().sorted().forEach(code -> shelves.findToChange(code)
                .filter(place -> place.isOf(site) && place.passKey(from, to))
                .ifPresent(place -> journal.append(JournalEntry.of(journal.today(site), "KEY_PASSED")
                        .fact("storagePlace", code)
                        .fact("from", from)
                        .fact("to", to))));
    }
}
