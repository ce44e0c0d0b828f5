package wanbi.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import wanbi.web.form.TipForm;
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

    private TipForm form = new TipForm();
    private String code;
    private boolean dropped;

    public void send() {
        box.drop(code, form.told(), request.getRemoteAddr());
        dropped = true;
        form = new TipForm();
    }

    /** The site's name; null where there is no such box. */
    public String getSiteName() {
        return box.at(code).orElse(null);
    }

    public TipForm getForm() {
        return form;
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
}
