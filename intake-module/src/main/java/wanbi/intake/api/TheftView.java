package wanbi.intake.api;

import java.util.List;

/** What is known of a case because it may be a theft. */
public final class TheftView {

    private final List<String> marks;
    private final boolean policeFirst;
    private final String policeNumber;
    private final RelationView relation;
    private final List<RelationView> relations;
    private final boolean leftToHeadOffice;
    private final String agreementFile;
    private final String legalNature;
    private final String outcome;

    public TheftView(
            List<String> marks,
            boolean policeFirst,
            String policeNumber,
            List<RelationView> relations,
            boolean leftToHeadOffice,
            String agreementFile,
            String legalNature,
            String outcome) {
        this.marks = marks;
        this.policeFirst = policeFirst;
        this.policeNumber = policeNumber;
        this.relation = relations.isEmpty() ? null : relations.get(relations.size() - 1);
        this.relations = relations;
        this.leftToHeadOffice = leftToHeadOffice;
        this.agreementFile = agreementFile;
        this.legalNature = legalNature;
        this.outcome = outcome;
    }

    /** Of {@link ShippedCodes#THEFT_MARKS}. */
    public List<String> getMarks() {
        return marks;
    }

    public boolean isPoliceFirst() {
        return policeFirst;
    }

    /** Null when the client did not know it. */
    public String getPoliceNumber() {
        return policeNumber;
    }

    /** As it is said now; null for readers whom it does not concern. */
    public RelationView getRelation() {
        return relation;
    }

    /** Oldest first; empty for readers whom it does not concern. */
    public List<RelationView> getRelations() {
        return relations;
    }

    /** The site does not see it (I16). */
    public boolean isLeftToHeadOffice() {
        return leftToHeadOffice;
    }

    /** What the client has signed when it turned out to be no theft; null else. */
    public String getAgreementFile() {
        return agreementFile;
    }

    /** What the police say it is; UNDETERMINED until then. */
    public String getLegalNature() {
        return legalNature;
    }

    /** What came of it, once it is closed; null else. */
    public String getOutcome() {
        return outcome;
    }
}
