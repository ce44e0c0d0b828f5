package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.ReportLoss;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;

/** Taking a report of a loss in (R05). */
@Path("/loss-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LossCasesResource {

    @Inject
    LossCases cases;

    @Inject
    CaseAnswers answers;

    @POST
    @Once
    public Response report(JsonBody body) {
        CaseView taken = cases.report(command(body));
        return Answers.created("/cases/" + taken.getCaseNumber(), answers.shape(taken));
    }

    private static ReportLoss command(JsonBody body) {
        JsonFields report = body.fields();
        var client = report.object("client", LossCasesResource::client);
        var reporter = report.object("reporter", LossCasesResource::reporter);
        var items = report.objects("items", ThingBody::lostItem);
        var reportedAt = report.time("reportedAt");
        var lastSeenFrom = report.time("lastSeenFrom");
        var lastSeenTo = report.time("lastSeenTo");
        var discoveredAt = report.time("discoveredAt");
        var noticeVersion = report.whole("noticeVersion");
        return new ReportLoss(
                body.site(),
                reportedAt,
                report.text("channel"),
                report.text("place"),
                report.text("placeNote"),
                report.yes("outOfArea"),
                client,
                report.text("noClientReason"),
                reporter,
                report.text("lossMode"),
                lastSeenFrom,
                lastSeenTo,
                discoveredAt,
                report.text("circumstances"),
                report.yes("readBack"),
                noticeVersion,
                report.yes("accept"),
                report.text("lateEntryReason"),
                report.text("duplicateOverrideReason"),
                report.texts("photos"),
                report.yes("vulnerable"),
                report.yes("minor"),
                items);
    }

    private static ReportLoss.Client client(JsonFields client) {
        return new ReportLoss.Client(
                client.text("name"),
                client.text("phone"),
                client.text("kind"),
                client.text("unit"),
                client.yes("identitySighted"));
    }

    private static ReportLoss.Reporter reporter(JsonFields reporter) {
        return new ReportLoss.Reporter(reporter.text("name"), reporter.text("phone"), reporter.text("relation"));
    }
}
