package wanbi.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.kernel.SiteCode;
import wanbi.web.text.Words;

/** The storage places of a site, each with how full it is: a full one warns and does not block (R08). */
@Named
@RequestScoped
public class Shelves {

    @Inject
    private StoragePlaces places;

    @Inject
    private Words words;

    private final Map<String, List<StoragePlaceView>> bySite = new HashMap<>();

    public List<StoragePlaceView> at(String site) {
        return bySite.computeIfAbsent(site, code -> places.of(new SiteCode(code)));
    }

    public String label(StoragePlaceView shelf) {
        String label = shelf.getName() + " · " + shelf.getCode();
        return shelf.isFull() ? label + " · " + words.get("find.full") : label;
    }
}
