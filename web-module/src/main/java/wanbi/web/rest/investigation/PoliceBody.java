package wanbi.web.rest.investigation;

import wanbi.investigation.api.PoliceCommand;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.body.JsonFields;

/** Bodies about the police. */
final class PoliceBody {

    private PoliceBody() {}

    static PoliceCommand.Call call(CaseNumber number, JsonFields said) {
        return new PoliceCommand.Call(number, said.time("calledAt"), details(said));
    }

    static PoliceCommand.Complete complete(String report, JsonFields said) {
        return new PoliceCommand.Complete(report, details(said));
    }

    /** Whether a number was typed as a number or as a text stops no call. */
    private static PoliceCommand.Details details(JsonFields said) {
        return new PoliceCommand.Details(
                said.typedText("number"),
                said.typedText("receiver"),
                said.typedText("alarmNumber"),
                said.typedText("content"));
    }

    static PoliceCommand.Arrive arrive(String report, JsonFields said) {
        return new PoliceCommand.Arrive(
                report, said.time("arrivedAt"), said.text("station"), said.objects("officers", PoliceBody::officer));
    }

    private static PoliceCommand.Officer officer(JsonFields said) {
        return new PoliceCommand.Officer(said.text("name"), said.typedText("badge"));
    }

    static PoliceCommand.Document document(String report, JsonFields said) {
        return new PoliceCommand.Document(
                report, said.text("kind"), said.typedText("number"), said.day("date"), said.text("file"));
    }

    static PoliceCommand.Decide decide(String report, JsonFields said) {
        return new PoliceCommand.Decide(
                report, said.text("kind"), said.typedText("documentNumber"), said.time("at"), said.text("officer"));
    }

    static PoliceCommand.Cooperate cooperate(CaseNumber number, JsonFields said) {
        return new PoliceCommand.Cooperate(number, said.text("reason"));
    }

    static PoliceCommand.Decline decline(CaseNumber number, JsonFields said) {
        return new PoliceCommand.Decline(number, said.text("statementFile"), said.text("reason"));
    }
}
