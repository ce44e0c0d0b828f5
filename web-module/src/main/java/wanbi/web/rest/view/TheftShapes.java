package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.RelationView;
import wanbi.intake.api.TheftView;

/** What goes out of a case because it may be a theft; nothing is known of it where it is a loss. */
public final class TheftShapes {

    private static final TheftView NONE = new TheftView(List.of(), false, null, List.of(), false, null, null, null);

    private TheftShapes() {}

    static Shape added(Shape shape, CaseView view, ZoneId zone) {
        TheftView theft = view.getTheft() == null ? NONE : view.getTheft();
        RelationView now = theft.getRelation();
        return shape.with("marks", view.getTheft() == null ? null : marks(view, theft.getMarks()))
                .with("policeFirst", theft.isPoliceFirst())
                .with("policeNumber", theft.getPoliceNumber())
                .with("relation", now == null ? null : now.getRelation())
                .with("relationSource", now == null ? null : now.getSource())
                .with("relationClass", now == null ? null : now.getRelationClass())
                .texts("suspectedStaff", now == null ? List.of() : now.getSuspectedStaff())
                .list("relations", theft.getRelations(), version -> relation(version, zone))
                .with("leftToHeadOffice", theft.isLeftToHeadOffice())
                .with("clientAgreementFile", theft.getAgreementFile())
                .with("legalNature", theft.getLegalNature())
                .with("outcome", theft.getOutcome());
    }

    public static JsonObject relation(RelationView version, ZoneId zone) {
        return Shape.in(zone)
                .with("n", version.getNumber())
                .with("relation", version.getRelation())
                .with("relationClass", version.getRelationClass())
                .with("source", version.getSource())
                .texts("suspectedStaff", version.getSuspectedStaff())
                .with("reason", version.getReason())
                .with("at", version.getAt())
                .with("byName", version.getByName())
                .build();
    }

    private static JsonObject marks(CaseView view, List<String> codes) {
        return Shape.timeless()
                .with("inProgress", codes.contains("IN_PROGRESS"))
                .with("dwelling", codes.contains("DWELLING"))
                .with("forced", codes.contains("FORCED"))
                .with("onPerson", codes.contains("ON_PERSON"))
                .with("weapon", codes.contains("WEAPON"))
                .with("vulnerableVictim", view.isVulnerable())
                .with("minor", view.isMinor())
                .build();
    }
}
