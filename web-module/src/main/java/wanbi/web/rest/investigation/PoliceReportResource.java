package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceReportView;
import wanbi.investigation.api.PoliceReports;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.intake.Photos;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.PoliceShapes;
import wanbi.web.rest.view.Zones;

/** What came of a call to the police. */
@Path("/police-reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PoliceReportResource {

    @Inject
    PoliceReports police;

    @Inject
    Zones zones;

    @POST
    @Once
    @Path("/{id}/details")
    public Response complete(@PathParam("id") String id, JsonBody body) {
        return answer(police.complete(PoliceBody.complete(id, body.fields())));
    }

    @POST
    @Once
    @Path("/{id}/arrival")
    public Response arrive(@PathParam("id") String id, JsonBody body) {
        return answer(police.arrive(PoliceBody.arrive(id, body.fields())));
    }

    @POST
    @Once
    @Path("/{id}/documents")
    public Response document(@PathParam("id") String id, JsonBody body) {
        return answer(police.document(PoliceBody.document(id, body.fields())));
    }

    @POST
    @Once
    @Path("/{id}/decision")
    public Response decide(@PathParam("id") String id, JsonBody body) {
        return answer(police.decide(PoliceBody.decide(id, body.fields())));
    }

    @GET
    @Path("/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response scan(@PathParam("id") String id, @PathParam("file") String file) {
        return Photos.answer(police.scan(new PoliceCommand.Scan(id, file)));
    }

    private Response answer(PoliceReportView view) {
        return Answers.created("/police-reports/" + view.getId(), PoliceShapes.report(view, zones.of(view.getSite())));
    }
}
