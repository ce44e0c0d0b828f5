package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;

/** The camera register of the chosen site with the chosen camera beside it. */
@Named
@ViewScoped
public class CamerasView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final List<String> CONCERNS = List.of("ANY", "FAULT", "SHORT", "CLOCK", "STALE");

    @Inject
    private Cameras cameras;

    @Inject
    private CurrentSite here;

    private String text;
    private String concern;
    private boolean retired;
    private String after;
    private String code;
    private String done;
    private transient Slice<CameraView> page;
    private transient CameraView chosen;

    /** Reads the chosen camera before anything is shown, so that an unknown one gets its own page. */
    public void open() {
        getChosen();
    }

    public Slice<CameraView> getPage() {
        if (page == null) {
            page = cameras.list(new CameraCommand.Query(
                    here.getSite(),
                    retired,
                    Texts.clean(text),
                    concern != null && CONCERNS.contains(concern) ? concern : null,
                    PAGE,
                    Texts.clean(after)));
        }
        return page;
    }

    /** Null for none. */
    public CameraView getChosen() {
        if (chosen == null && Texts.clean(code) != null) {
            chosen = cameras.get(new CameraCommand.Ref(code));
        }
        return chosen;
    }

    /** The page anew with the camera, as it is after an act. */
    String page(String camera, String what) {
        return "/footage/cameras?faces-redirect=true&code=" + camera + "&done=" + what;
    }

    public List<String> getConcerns() {
        return CONCERNS;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getConcern() {
        return concern;
    }

    public void setConcern(String concern) {
        this.concern = concern;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What was done just now: the last word of its sentence's key. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("[a-z]+") ? done : null;
    }
}
