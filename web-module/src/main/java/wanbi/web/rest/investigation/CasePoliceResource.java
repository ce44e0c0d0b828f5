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
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceDeclinations;
import wanbi.investigation.api.PoliceDeclinationsView;
import wanbi.investigation.api.PoliceReportView;
import wanbi.investigation.api.PoliceReports;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.intake.Photos;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.PoliceShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What a case has to do with the police. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasePoliceResource {

    @Inject
    PoliceReports police;

    @Inject
    PoliceDeclinations declinations;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/police-reports")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(
                police.ofCase(JsonBody.caseNumber(no)), view -> PoliceShapes.report(view, zones.of(view.getSite()))));
    }

    @POST
    @Once
    @Path("/{no}/police-reports")
    public Response call(@PathParam("no") String no, JsonBody body) {
        PoliceReportView called = police.call(PoliceBody.call(JsonBody.caseNumber(no), body.fields()));
        return Answers.created(
                "/police-reports/" + called.getId(), PoliceShapes.report(called, zones.of(called.getSite())));
    }

    @POST
    @Once
    @Path("/{no}/cooperation")
    public Response cooperate(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        police.cooperate(PoliceBody.cooperate(number, body.fields()));
        return Answers.recorded(PoliceShapes.done(number));
    }

    @GET
    @Path("/{no}/police-declination")
    public Response declinations(@PathParam("no") String no) {
        return Answers.ok(shape(declinations.ofCase(JsonBody.caseNumber(no))));
    }

    @POST
    @Once
    @Path("/{no}/police-declination")
    public Response decline(@PathParam("no") String no, JsonBody body) {
        return Answers.recorded(
                shape(declinations.decline(PoliceBody.decline(JsonBody.caseNumber(no), body.fields()))));
    }

    @GET
    @Path("/{no}/police-declination/{file}")
    @Produces(MediaType.WILDCARD)
    public Response statement(@PathParam("no") String no, @PathParam("file") String file) {
        return Photos.answer(declinations.statement(new PoliceCommand.Statement(JsonBody.caseNumber(no), file)));
    }

    private JsonObject shape(PoliceDeclinationsView view) {
        return PoliceShapes.declinations(view, zones.of(view.getSite()));
    }
}
