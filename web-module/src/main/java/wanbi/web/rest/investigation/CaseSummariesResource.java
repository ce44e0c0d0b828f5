package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.SummaryCommand;
import wanbi.investigation.api.SummaryReports;
import wanbi.investigation.api.SummaryView;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What was found out about a theft, on paper (R17). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseSummariesResource {

    @Inject
    SummaryReports reports;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/summary-reports")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(reports.ofCase(JsonBody.caseNumber(no)), this::shape));
    }

    @POST
    @Once
    @Path("/{no}/summary-reports")
    public Response make(@PathParam("no") String no, JsonBody body) {
        SummaryView made = reports.make(
                new SummaryCommand.Make(JsonBody.caseNumber(no), body.fields().text("reason")));
        return Answers.created(address(made), shape(made));
    }

    @GET
    @Path("/{no}/summary-reports/{version: [1-9]\\d{0,5}}.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("no") String no, @PathParam("version") int version) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.pdf(
                reports.pdf(new SummaryCommand.Ref(number, version)),
                SummaryCommand.numberOf(number, version) + ".pdf");
    }

    private JsonObject shape(SummaryView view) {
        return Shape.in(zones.of(view.getSite()))
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("version", view.getVersion())
                .with("madeAt", view.getMadeAt())
                .with("madeByName", view.getMadeByName())
                .with("reason", view.getReason())
                .with("sha256", view.getSha256())
                .with("pdf", Answers.address(address(view)))
                .build();
    }

    private static String address(SummaryView view) {
        return "/cases/" + view.getCaseNumber() + "/summary-reports/" + view.getVersion() + ".pdf";
    }
}
