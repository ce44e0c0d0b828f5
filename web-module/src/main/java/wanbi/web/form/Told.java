package wanbi.web.form;

import java.io.Serializable;
import wanbi.kernel.Texts;

/** What the client told: a text, the explicit "unknown", or nothing yet (R05). */
public class Told implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private boolean unknown;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isUnknown() {
        return unknown;
    }

    public void setUnknown(boolean unknown) {
        this.unknown = unknown;
    }

    /** As the contract has it; null while nothing was told. */
    public String getValue() {
        return unknown ? Texts.UNKNOWN : Texts.clean(text);
    }
}
