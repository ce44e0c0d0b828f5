package wanbi.web.guard;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundItems;
import wanbi.kernel.CurrentStaff;
import wanbi.web.form.Catalogue;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.form.ThingForm;
import wanbi.web.founditem.FindForm;
import wanbi.web.frame.CurrentSite;

/** A guard's find on a phone in half a minute: photo, category, place, done. All else can follow at the desk. */
@Named
@ViewScoped
public class FindView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FoundItems items;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentSite here;

    @Inject
    private CurrentStaff staff;

    @Inject
    private Clock clock;

    @Inject
    private PhotoAlbum album;

    private FindForm form;

    @PostConstruct
    void begin() {
        form = new FindForm(clock.instant().truncatedTo(ChronoUnit.MINUTES), staff.name());
    }

    public void choose(ThingForm thing) {
        thing.propose(catalogue.name(catalogue.of(thing.getCategory())));
    }

    public String register() {
        FoundItemView registered = items.register(form.toFind(here.getSite(), null, album.files(), null));
        return "/founditem/item-record?faces-redirect=true&taken=1&tag=" + registered.getTag();
    }

    public FindForm getForm() {
        return form;
    }

    public PhotoAlbum getAlbum() {
        return album;
    }
}
