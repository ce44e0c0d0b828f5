package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** One version of what is said of the relation: who said it, and when (R14). */
public final class RelationView {

    private final int number;
    private final String relation;
    private final String relationClass;
    private final String source;
    private final List<String> suspectedStaff;
    private final String reason;
    private final Instant at;
    private final String byName;

    public RelationView(
            int number,
            String relation,
            String relationClass,
            String source,
            List<String> suspectedStaff,
            String reason,
            Instant at,
            String byName) {
        this.number = number;
        this.relation = relation;
        this.relationClass = relationClass;
        this.source = source;
        this.suspectedStaff = suspectedStaff;
        this.reason = reason;
        this.at = at;
        this.byName = byName;
    }

    public int getNumber() {
        return number;
    }

    public String getRelation() {
        return relation;
    }

    /** INTIMATE, STRANGER or UNKNOWN, derived; null for readers who do not investigate. */
    public String getRelationClass() {
        return relationClass;
    }

    /** Null with UNKNOWN. */
    public String getSource() {
        return source;
    }

    /** Ids; empty for somebody unnamed, and for readers who do not investigate. */
    public List<String> getSuspectedStaff() {
        return suspectedStaff;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }
}
