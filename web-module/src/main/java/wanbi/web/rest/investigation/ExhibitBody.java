package wanbi.web.rest.investigation;

import wanbi.investigation.api.ExhibitCommand;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.intake.ThingBody;

/** Bodies about evidence. */
final class ExhibitBody {

    private ExhibitBody() {}

    static ExhibitCommand.Register register(CaseNumber number, JsonFields said) {
        return new ExhibitCommand.Register(
                number,
                said.text("kind"),
                said.text("name"),
                said.text("source"),
                said.text("collector"),
                said.text("acquiredBy"),
                said.time("acquiredAt"),
                said.text("file"),
                said.text("hash"),
                said.text("seal"),
                said.text("wordsReason"));
    }

    static ExhibitCommand.Transfer transfer(String exhibit, JsonFields said) {
        return new ExhibitCommand.Transfer(
                exhibit,
                said.version(),
                said.object("from", ExhibitBody::party),
                said.object("to", ExhibitBody::party),
                said.object("confirmation", ThingBody::witness),
                said.text("document"),
                said.text("officer"),
                said.text("reason"));
    }

    private static ExhibitCommand.Party party(JsonFields said) {
        return new ExhibitCommand.Party(said.text("kind"), said.text("id"), said.text("name"));
    }
}
