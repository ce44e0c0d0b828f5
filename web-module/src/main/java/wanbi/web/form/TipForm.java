package wanbi.web.form;

import java.io.Serializable;
import java.time.Instant;
import wanbi.investigation.api.TipCommand.Told;

/** What somebody has seen or heard without a case, on the public page as at the desk (R11). */
public class TipForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String observed;
    private Instant seenAt;
    private String placeNote;
    private String contact;
    private boolean aboutStaff;

    public Told told() {
        return new Told(observed, seenAt, placeNote, contact, aboutStaff);
    }

    public String getObserved() {
        return observed;
    }

    public void setObserved(String observed) {
        this.observed = observed;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(Instant seenAt) {
        this.seenAt = seenAt;
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
