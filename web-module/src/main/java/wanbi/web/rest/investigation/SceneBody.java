package wanbi.web.rest.investigation;

import wanbi.investigation.api.SceneCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.body.JsonFields;

/** Bodies about scenes. */
final class SceneBody {

    private SceneBody() {}

    static SceneCommand.Arrive arrive(CaseNumber number, JsonFields said) {
        return new SceneCommand.Arrive(number, said.time("at"));
    }

    static SceneCommand.CheckFacts checkFacts(CaseNumber number, JsonFields said) {
        return new SceneCommand.CheckFacts(
                number,
                said.time("arrivedAt"),
                said.text("observations"),
                said.text("entryMode"),
                said.yes("stillDanger"),
                said.texts("photos"),
                said.text("verdict"),
                said.text("reason"),
                said.text("clientAgreementFile"));
    }

    static SceneCommand.Protect protect(CaseNumber number, JsonFields said) {
        return new SceneCommand.Protect(
                number, said.time("startedAt"), SearchBody.guard(said.text("guard")), said.text("photo"));
    }

    static SceneCommand.Enter enter(CaseNumber number, JsonFields said) {
        return new SceneCommand.Enter(
                number, said.text("who"), said.text("unit"), said.time("in"), said.time("out"), said.text("why"));
    }

    /** @param entry as it stands in the path */
    static SceneCommand.Leave leave(CaseNumber number, String entry, JsonFields said) {
        if (!entry.matches("[1-9]\\d{0,5}")) {
            throw new UnknownThing("entry");
        }
        return new SceneCommand.Leave(number, Integer.parseInt(entry), said.time("out"));
    }

    static SceneCommand.Release release(CaseNumber number, JsonFields said) {
        return new SceneCommand.Release(
                number, said.text("by"), said.text("name"), said.time("at"), said.text("reason"));
    }
}
