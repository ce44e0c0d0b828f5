package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import wanbi.intake.api.Custody;
import wanbi.intake.api.Playbook;
import wanbi.intake.api.RegisterFind;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.StoredFile;

/** Knows against what a find at a site is judged, and turns a judged find into what is written down. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FindJudge {

    @Inject
    SiteBook sites;

    @Inject
    Custody custody;

    @Inject
    Playbook playbook;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    Surroundings at(SiteCode site) {
        return surroundings(site, clock.instant(), code -> sites.place(site, code));
    }

    /** A correction is judged as of its receipt; the place it had stays good even if it has been closed since. */
    Surroundings of(FoundItem item) {
        Discovery old = item.particulars().discovery();
        PlaceView had = new PlaceView(old.place(), old.placePath(), old.placePath(), null, null, false, item.version());
        return surroundings(
                item.site(),
                item.registration().at(),
                code -> code.equals(old.place())
                        ? Optional.of(had)
                        : sites.place(item.tag().foundAt(), code));
    }

    private Surroundings surroundings(SiteCode site, Instant now, Function<String, Optional<PlaceView>> places) {
        return new Surroundings(
                now, places, code -> custody.shelf(site, code), playbook::category, file -> files.find(file)
                        .map(StoredFile::mediaType));
    }

    /** Of a find without errors. */
    Particulars particulars(RegisterFind find, Surroundings surroundings) {
        Description what = Description.of(find);
        PlaceView place = surroundings.place(find.place()).orElseThrow();
        return Particulars.of(
                what,
                Discovery.of(find, place),
                find.photos(),
                playbook.valuableBecause(what.category(), what.contentKinds(), what.worth())
                        .orElse(null));
    }
}
