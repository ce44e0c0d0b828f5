package wanbi.web.rest.investigation;

import wanbi.investigation.api.AreaNoticeCommand;
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.HazardCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.web.rest.body.JsonFields;

/** Bodies about care and hazards. */
final class CareBody {

    private CareBody() {}

    static CareCommand.Comfort comfort(CaseNumber number, JsonFields said) {
        return new CareCommand.Comfort(
                number,
                said.time("at"),
                said.text("method"),
                said.text("state"),
                said.texts("needs"),
                said.text("text"));
    }

    static CareCommand.Educate education(CaseNumber number, JsonFields said) {
        return new CareCommand.Educate(
                number, said.time("at"), said.texts("topics"), said.text("material"), said.yes("acknowledged"));
    }

    static AreaNoticeCommand.Issue notice(CaseNumber number, JsonFields said) {
        return new AreaNoticeCommand.Issue(number, said.text("area"), said.texts("topics"));
    }

    static HazardCommand.Register hazard(CaseNumber number, JsonFields said) {
        return new HazardCommand.Register(
                number,
                said.text("what"),
                said.text("place"),
                colleague(said.text("responsible")),
                said.day("dueOn"),
                said.text("repeats"));
    }

    private static StaffId colleague(String id) {
        if (id != null && !StaffId.isValid(id)) {
            throw new InvalidInput("responsible", "NO_COLLEAGUE_HERE");
        }
        return id == null ? null : new StaffId(id);
    }

    static HazardCommand.Fix fix(String hazard, JsonFields said) {
        return new HazardCommand.Fix(hazard, said.text("how"), said.text("proof"));
    }

    static HazardCommand.Judge judge(String hazard, JsonFields said) {
        return new HazardCommand.Judge(hazard, said.yes("proved"), said.text("reason"));
    }
}
