package wanbi.web.rest.intake;

import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.TheftCommand;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;

/** Bodies that speak of thefts. */
final class TheftBody {

    private TheftBody() {}

    /** What is ticked, in codes, and what of it is said of the client. */
    private record Marks(List<String> codes, boolean vulnerable, boolean minor) {

        static final Marks NONE = new Marks(List.of(), false, false);

        static Marks of(JsonFields marks) {
            List<String> codes = new ArrayList<>();
            tick(codes, marks.yes("inProgress"), "IN_PROGRESS");
            tick(codes, marks.yes("dwelling"), "DWELLING");
            tick(codes, marks.yes("forced"), "FORCED");
            tick(codes, marks.yes("onPerson"), "ON_PERSON");
            tick(codes, marks.yes("weapon"), "WEAPON");
            return new Marks(codes, marks.yes("vulnerableVictim"), marks.yes("minor"));
        }

        private static void tick(List<String> codes, boolean ticked, String code) {
            if (ticked) {
                codes.add(code);
            }
        }
    }

    static TheftCommand.Report report(JsonBody body) {
        JsonFields report = body.fields();
        Marks marks = report.object("marks", Marks::of);
        Marks said = marks == null ? Marks.NONE : marks;
        ReportLoss.Theft theft = new ReportLoss.Theft(
                said.codes(),
                report.text("relation"),
                report.text("relationSource"),
                report.yes("policeFirst"),
                report.text("policeNumber"),
                report.texts("suspectedStaff"));
        return new TheftCommand.Report(ReportBody.theft(body, theft, said.vulnerable(), said.minor()));
    }

    static TheftCommand.Relate relation(CaseNumber number, JsonFields said) {
        return new TheftCommand.Relate(
                number,
                said.version(),
                said.text("relation"),
                said.text("source"),
                said.texts("suspectedStaff"),
                said.text("reason"));
    }

    static TheftCommand.Convert conversion(CaseNumber number, JsonFields said) {
        return new TheftCommand.Convert(number, said.version(), said.text("to"), said.text("reason"));
    }

    static TheftCommand.Dismiss dismissal(CaseNumber number, JsonFields said) {
        return new TheftCommand.Dismiss(number, said.version(), said.text("reason"), said.text("clientAgreementFile"));
    }

    static TheftCommand.Aftercare aftercare(CaseNumber number, JsonFields said) {
        return new TheftCommand.Aftercare(number, said.version(), said.text("reason"));
    }
}
