package wanbi.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.api.HazardView;
import wanbi.investigation.api.Hazards;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.StaffView;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.intake.CaseFileView;
import wanbi.web.intake.CaseTab;

/** The weak points that the case on the screen has shown, with the forms to register, fix and prove them (L-12). */
@Named
@ViewScoped
public class HazardOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Hazards hazards;

    @Inject
    private Directory directory;

    @Inject
    private CaseFileView view;

    @Inject
    private PhotoAlbum album;

    private transient List<HazardView> all;
    private transient List<HazardView> earlier;
    private String what;
    private String place;
    private String responsible;
    private LocalDate dueOn;
    private String repeats;
    private String chosen;
    private String how;
    private String reason;

    public List<HazardView> getAll() {
        if (all == null) {
            all = hazards.ofCase(view.number());
        }
        return all;
    }

    /** What the site thought to be done. */
    public List<HazardView> getEarlier() {
        if (earlier == null) {
            earlier = hazards.list(new HazardCommand.Listed(view.number().site(), true));
        }
        return earlier;
    }

    public List<StaffView> getColleagues() {
        SiteCode site = view.number().site();
        return directory.staff(site);
    }

    public String register() {
        hazards.register(new HazardCommand.Register(
                view.number(), what, place, responsible == null ? null : new StaffId(responsible), dueOn, repeats));
        return CaseTab.CARE.of(view.number());
    }

    /** The one whose form stands open. */
    public void choose(String hazard) {
        chosen = hazard;
        how = null;
        reason = null;
    }

    public String fix() {
        hazards.fix(new HazardCommand.Fix(
                chosen, how, album.files().stream().findFirst().orElse(null)));
        return CaseTab.CARE.of(view.number());
    }

    public String judge(boolean proved) {
        hazards.judge(new HazardCommand.Judge(chosen, proved, reason));
        return CaseTab.CARE.of(view.number());
    }

    public PhotoAlbum getAlbum() {
        return album;
    }

    public String getChosen() {
        return chosen;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getRepeats() {
        return repeats;
    }

    public void setRepeats(String repeats) {
        this.repeats = repeats;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
