package wanbi.intake.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ShippedCodes;
import wanbi.intake.api.TheftCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;

/**
 * What is said of the relation, judged: nobody is called a thief's kin, or the company's man, without somebody who says
 * so (R14).
 *
 * @param source null with UNKNOWN
 * @param suspectedStaff ids; empty where nobody is named
 * @param reason null where nothing more was said
 */
record SaidRelation(Relation relation, String source, List<String> suspectedStaff, String reason) {

    private static final int MOST_NAMED = 10;

    static final SaidRelation NOTHING = new SaidRelation(Relation.UNKNOWN, null, List.of(), null);

    /** Of a report that has been judged; null for a loss. */
    static SaidRelation asReported(ReportLoss.Theft judged) {
        return judged == null
                ? NOTHING
                : new SaidRelation(
                        Relation.valueOf(judged.relation()), judged.relationSource(), judged.suspectedStaff(), null);
    }

    /** As it stands in a report; its faults go to the report's own. */
    static SaidRelation of(ReportLoss.Theft typed, FieldCheck at, Predicate<StaffId> employed) {
        String relation = at.code("relation", typed.relation(), ShippedCodes.RELATIONS);
        String source = at.code("relationSource", typed.relationSource(), ShippedCodes.RELATION_SOURCES);
        return said(relation, source, "relationSource", typed.suspectedStaff(), null, at, employed);
    }

    /** @throws InvalidInput naming every wrong field */
    static SaidRelation judged(TheftCommand.Relate typed, SaidRelation before, Predicate<StaffId> employed) {
        FieldErrors errors = new FieldErrors();
        FieldCheck at = new FieldCheck(errors);
        String relation = at.code("relation", typed.relation(), ShippedCodes.RELATIONS);
        at.needed(true, "relation", relation);
        String source = at.code("source", typed.source(), ShippedCodes.RELATION_SOURCES);
        String reason = at.line("reason", typed.reason(), 200);
        SaidRelation said = said(relation, source, "source", typed.suspectedStaff(), reason, at, employed);
        errors.refuse();
        if (said.isSameAs(before)) {
            throw new InvalidInput("relation", "NOTHING_CHANGED");
        }
        return said;
    }

    private static SaidRelation said(
            String code,
            String source,
            String sourceField,
            List<String> named,
            String reason,
            FieldCheck at,
            Predicate<StaffId> employed) {
        boolean known = code != null && ShippedCodes.RELATIONS.contains(code);
        Relation relation = known ? Relation.valueOf(code) : Relation.UNKNOWN;
        at.needed(relation != Relation.UNKNOWN, sourceField, source);
        List<String> staff = staff(named, relation, at, employed);
        return new SaidRelation(relation, relation == Relation.UNKNOWN ? null : source, staff, reason);
    }

    private static List<String> staff(
            List<String> named, Relation relation, FieldCheck at, Predicate<StaffId> employed) {
        List<String> staff = new ArrayList<>();
        List<String> typed = named == null ? List.of() : named;
        at.unless(typed.isEmpty() || relation == Relation.COMPANY_STAFF, "suspectedStaff", "ONLY_COMPANY_STAFF");
        at.unless(typed.size() <= MOST_NAMED, "suspectedStaff", "TOO_MANY", MOST_NAMED);
        for (int i = 0; i < Math.min(typed.size(), MOST_NAMED); i++) {
            String id = Texts.clean(typed.get(i));
            boolean works = StaffId.isValid(id) && employed.test(new StaffId(id));
            at.unless(works, "suspectedStaff/" + (i + 1), "UNKNOWN_STAFF");
            if (works && !staff.contains(id)) {
                staff.add(id);
            }
        }
        return List.copyOf(staff);
    }

    boolean isAny() {
        return relation != Relation.UNKNOWN;
    }

    boolean isOfStaff() {
        return relation == Relation.COMPANY_STAFF;
    }

    private boolean isSameAs(SaidRelation other) {
        return relation == other.relation
                && Objects.equals(source, other.source)
                && suspectedStaff.equals(other.suspectedStaff);
    }

    @Override
    public String toString() {
        return "SaidRelation";
    }
}
