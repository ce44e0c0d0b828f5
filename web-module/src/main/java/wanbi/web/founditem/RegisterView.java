package wanbi.web.founditem;

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
import wanbi.kernel.Texts;
import wanbi.web.form.Catalogue;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.form.ThingForm;
import wanbi.web.form.WitnessForm;
import wanbi.web.frame.CurrentSite;

/** Registers a find at the desk, with all that can be said of it, and stores it at once where possible (R08). */
@Named
@ViewScoped
public class RegisterView implements Serializable {

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

    private final WitnessForm witness = new WitnessForm();
    private FindForm form;

    @PostConstruct
    void begin() {
        form = new FindForm(clock.instant().truncatedTo(ChronoUnit.MINUTES), staff.name());
    }

    public void choose(ThingForm thing) {
        thing.propose(catalogue.name(catalogue.of(thing.getCategory())));
    }

    public String register() {
        FoundItemView registered = items.register(form.toFind(
                here.getSite(), catalogue.of(form.getThing().getCategory()), album.files(), witness.take()));
        return "/founditem/item-record?faces-redirect=true&taken=1&tag=" + registered.getTag();
    }

    public FindForm getForm() {
        return form;
    }

    public PhotoAlbum getAlbum() {
        return album;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    /** The category and number of contents, from which the form is built again after a time-out. */
    public String getShape() {
        return form.getThing().shape();
    }

    public void setShape(String shape) {
        if (Texts.clean(shape) != null) {
            form.getThing().build(shape);
        }
    }
}
