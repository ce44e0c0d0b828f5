package wanbi.web.rest.investigation;

import wanbi.investigation.api.SearchCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.web.rest.body.JsonFields;

/** Bodies about searches. */
final class SearchBody {

    private SearchBody() {}

    static SearchCommand.Dispatch dispatch(CaseNumber number, JsonFields said) {
        return new SearchCommand.Dispatch(number, said.texts("zones"), guard(said.text("guard")), said.text("hint"));
    }

    /** Null when absent. */
    static StaffId guard(String id) {
        if (id != null && !StaffId.isValid(id)) {
            throw new InvalidInput("guard", "NO_GUARD_HERE");
        }
        return id == null ? null : new StaffId(id);
    }

    static SearchCommand.Report report(String task, JsonFields said) {
        return new SearchCommand.Report(
                task, said.text("zone"), said.text("result"), said.time("at"), said.text("photo"));
    }
}
