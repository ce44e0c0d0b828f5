package wanbi.web.form;

import java.io.Serializable;
import wanbi.platform.api.Witness;

/** The second person, who types the own PIN on the same screen (I4). The PIN is forgotten as soon as it was used. */
public class WitnessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String staff;
    private transient String pin;

    /** Null when nobody was chosen. */
    public Witness take() {
        Witness witness = staff == null || staff.isBlank() ? null : new Witness(staff, pin);
        pin = null;
        return witness;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
