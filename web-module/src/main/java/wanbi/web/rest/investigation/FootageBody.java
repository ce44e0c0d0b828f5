package wanbi.web.rest.investigation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.FootageCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.intake.ThingBody;

/** Bodies about cameras and footage. */
final class FootageBody {

    private FootageBody() {}

    /** @param code null for a new camera, whose code stands in the body */
    static CameraCommand.Draft camera(SiteCode site, String code, JsonFields said) {
        return new CameraCommand.Draft(
                site,
                code == null ? said.text("code") : code,
                said.text("place"),
                said.text("coverage"),
                said.text("equipmentNumber"),
                said.text("locationClass"),
                said.whole("configuredRetentionDays"),
                said.whole("requiredRetentionDays"),
                said.yes("retired"),
                said.version());
    }

    static FootageCommand.Ask ask(CaseNumber number, JsonFields said) {
        return new FootageCommand.Ask(
                number,
                said.texts("cameras"),
                said.time("from"),
                said.time("to"),
                said.text("purpose"),
                said.text("longWindowReason"),
                said.yes("urgent"));
    }

    static FootageCommand.Review review(String request, JsonFields said) {
        return new FootageCommand.Review(
                request,
                said.time("startedAt"),
                said.time("endedAt"),
                said.texts("camerasViewed"),
                said.text("summary"),
                said.text("result"),
                said.objects("sightings", FootageBody::sighted));
    }

    private static FootageCommand.Sighted sighted(JsonFields said) {
        return new FootageCommand.Sighted(
                said.text("camera"),
                said.time("recorderTime"),
                said.whole("offsetSeconds"),
                said.text("place"),
                said.text("what"),
                said.yes("last"));
    }

    static FootageCommand.Preserve preserve(String request, JsonFields said) {
        return new FootageCommand.Preserve(
                request,
                said.text("kind"),
                said.texts("cameras"),
                said.text("note"),
                said.text("file"),
                day("deleteBy", said.text("deleteBy")),
                said.object("witness", ThingBody::witness));
    }

    static FootageCommand.Supply supply(String request, JsonFields said) {
        return new FootageCommand.Supply(
                request,
                said.object("document", FootageBody::document),
                said.text("organ"),
                said.objects("officers", FootageBody::officer),
                said.texts("files"));
    }

    private static FootageCommand.Document document(JsonFields said) {
        return new FootageCommand.Document(said.text("kind"), said.text("number"), said.text("file"));
    }

    private static FootageCommand.Officer officer(JsonFields said) {
        return new FootageCommand.Officer(said.text("name"), said.text("badge"));
    }

    static FootageCommand.Allow allow(String request, JsonFields said) {
        return new FootageCommand.Allow(
                request,
                said.text("viewer"),
                said.text("relation"),
                said.text("proof"),
                said.yes("allowed"),
                said.text("reason"),
                said.text("remedy"));
    }

    /** Null when absent. */
    static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new InvalidInput(field, "NOT_A_DAY");
        }
    }

    /** As in {@code PT72H}; null when absent. */
    static Duration span(String field, String text) {
        try {
            return text == null ? null : Duration.parse(text);
        } catch (DateTimeException noSpan) {
            throw new InvalidInput(field, "INVALID");
        }
    }
}
