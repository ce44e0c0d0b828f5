package wanbi.web.intake;

import java.io.Serializable;
import java.util.List;
import wanbi.kernel.Texts;

/** The relation while it is asked for; nothing is presumed (R14). */
public class RelationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String STAFF = "COMPANY_STAFF";

    private String relation = "UNKNOWN";
    private String source = "CLIENT";
    private String suspected;

    /** Empty for somebody whom nobody can name. */
    List<String> staff() {
        String named = Texts.clean(suspected);
        return STAFF.equals(relation) && named != null ? List.of(named) : List.of();
    }

    public boolean isOfStaff() {
        return STAFF.equals(relation);
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSuspected() {
        return suspected;
    }

    public void setSuspected(String suspected) {
        this.suspected = suspected;
    }
}
