package wanbi.intake.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Theft;
import wanbi.intake.api.ShippedCodes;

/** What is asked beside a report when it may be a theft (R13, R14). */
final class TheftCheck {

    private TheftCheck() {}

    /** Null for a loss. */
    static Theft cleaned(ReportLoss typed, FieldCheck at, Surroundings around) {
        Theft said = typed.theft();
        if (said == null) {
            return null;
        }
        at.unless(!typed.outOfArea(), "outOfArea", "THEFT_OUT_OF_AREA");
        SaidRelation relation = SaidRelation.of(said, at, around.employed());
        return new Theft(
                marks(said, at),
                relation.relation().name(),
                relation.source(),
                said.policeFirst(),
                policeNumber(said, at),
                relation.suspectedStaff());
    }

    private static List<String> marks(Theft said, FieldCheck at) {
        List<String> marks = new ArrayList<>();
        for (String typed : said.marks() == null ? List.<String>of() : said.marks()) {
            String mark = at.code("marks", typed, ShippedCodes.THEFT_MARKS);
            if (mark != null && !marks.contains(mark)) {
                marks.add(mark);
            }
        }
        return List.copyOf(marks);
    }

    private static String policeNumber(Theft said, FieldCheck at) {
        String number = at.line("policeNumber", said.policeNumber(), 60);
        at.unless(number == null || said.policeFirst(), "policeNumber", "POLICE_NOT_CALLED");
        return number;
    }
}
