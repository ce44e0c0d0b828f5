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
import wanbi.investigation.api.Cameras;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.FootageShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Footage of a case: what was asked for, what may have seen it. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseFootageResource {

    @Inject
    FootageRequests requests;

    @Inject
    Cameras cameras;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/footage-requests")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(
                requests.ofCase(JsonBody.caseNumber(no)),
                view -> FootageShapes.request(view, zones.of(view.getSite()))));
    }

    @POST
    @Once
    @Path("/{no}/footage-requests")
    public Response request(@PathParam("no") String no, JsonBody body) {
        FootageView asked = requests.request(FootageBody.ask(JsonBody.caseNumber(no), body.fields()));
        return Answers.created(
                "/footage-requests/" + asked.getId(), FootageShapes.request(asked, zones.of(asked.getSite())));
    }

    @GET
    @Path("/{no}/cameras-near")
    public Response near(@PathParam("no") String no) {
        return Answers.ok(Slices.all(
                cameras.near(JsonBody.caseNumber(no)),
                camera -> FootageShapes.camera(camera, zones.of(camera.getSite()))));
    }
}
