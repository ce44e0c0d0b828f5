package wanbi.web.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The relation while it is asked for; nothing is presumed (R14). */
public class RelationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String STAFF = "COMPANY_STAFF";

    private String relation = "UNKNOWN";
    private String source = "CLIENT";
    private List<String> suspected = new ArrayList<>();

    /** Empty for somebody whom nobody can name. */
    List<String> staff() {
        return STAFF.equals(relation) ? List.copyOf(suspected) : List.of();
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

    public List<String> getSuspected() {
        return suspected;
    }

    public void setSuspected(List<String> suspected) {
        this.suspected = suspected;
    }
}
