package wanbi.intake.internal.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.event.SiteOpened;

/** Every site has a cabinet at its desk and a safe from its first day, so that a find can be stored at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NewSiteShelves {

    @Inject
    StorageShelves shelves;

    void furnish(@Observes SiteOpened opened) {
        place(opened.site(), "DESK-A1", "前台 A1 柜", StorageKind.CABINET);
        place(opened.site(), "SAFE-1", "1 号保险柜", StorageKind.SAFE);
    }

    private void place(SiteCode site, String local, String name, StorageKind kind) {
        shelves.add(StoragePlace.open(
                site, site.value() + "-" + local, new StorageFacts(name, kind.name(), null, List.of())));
    }
}
