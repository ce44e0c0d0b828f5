package wanbi.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import wanbi.investigation.api.TipCommand.Told;
import wanbi.web.verification.TipBox;

/** The letter box of a site, for whoever has read its poster (R11). */
@Named
@ViewScoped
public class TipBoxView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TipBox box;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String observed;
    private String placeNote;
    private String contact;
    private boolean aboutStaff;
    private boolean dropped;

    public void send() {
        box.drop(code, new Told(observed, null, placeNote, contact, aboutStaff), request.getRemoteAddr());
        dropped = true;
        observed = null;
        placeNote = null;
        contact = null;
    }

    /** The site's name; null where there is no such box. */
    public String getSiteName() {
        return box.at(code).orElse(null);
    }

    public boolean isDropped() {
        return dropped;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getObserved() {
        return observed;
    }

    public void setObserved(String observed) {
        this.observed = observed;
    }

    public String getPlaceNote() {
        return placeNote;
    }

    public void setPlaceNote(String placeNote) {
        this.placeNote = placeNote;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isAboutStaff() {
        return aboutStaff;
    }

    public void setAboutStaff(boolean aboutStaff) {
        this.aboutStaff = aboutStaff;
    }
}
