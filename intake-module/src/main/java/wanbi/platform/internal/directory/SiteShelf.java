package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/** Within one transaction the site is read once, however often the rules ask. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SiteShelf implements SiteBook {

    @Inject
    DirectoryBook book;

    @Inject
    Clock clock;

    @Override
    public boolean exists(SiteCode site) {
        return book.findSite(site).isPresent();
    }

    @Override
    public ZoneId zone(SiteCode site) {
        return book.site(site).zone();
    }

    @Override
    public LocalDate today(SiteCode site) {
        return LocalDate.now(clock.withZone(zone(site)));
    }

    @Override
    public Optional<PlaceView> place(SiteCode site, String placeCode) {
        return book.findPlace(placeCode)
                .filter(place -> place.isOf(site) && !place.isClosed())
                .map(Place::view);
    }

    @Override
    public SiteView site(SiteCode site) {
        return book.site(site).view();
    }

    @Override
    public List<SiteView> sites() {
        return book.sites().stream().map(Site::view).toList();
    }
}
