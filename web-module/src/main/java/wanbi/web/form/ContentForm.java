package wanbi.web.form;

import java.io.Serializable;
import wanbi.intake.api.ReportLoss;

/** One thing inside a thing, while it is typed. */
public class ContentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = "CASH";
    private String text;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    ReportLoss.Content toContent() {
        return new ReportLoss.Content(kind, text);
    }
}
