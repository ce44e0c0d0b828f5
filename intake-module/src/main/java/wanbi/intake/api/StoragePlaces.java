package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Storage places of a site. Staff of the site read; ADMIN and the site's MANAGER keep them. */
public interface StoragePlaces {

    /** Open places by code. */
    List<StoragePlaceView> of(SiteCode site);

    /** Closed ones too. */
    List<StoragePlaceView> allOf(SiteCode site);

    void open(StoragePlaceDraft draft);

    /** Renames, resizes or closes; a place that holds things cannot be closed ({@code STORAGE_NOT_EMPTY}). */
    void change(StoragePlaceDraft draft);

    /**
     * @param kind ROOM, CABINET, BOX or SAFE
     * @param keyHolders staff ids; they alone take things in there when another passes them on
     */
    record StoragePlaceDraft(
            SiteCode site,
            String code,
            String name,
            String kind,
            Integer capacity,
            List<String> keyHolders,
            boolean closed,
            Long version)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
