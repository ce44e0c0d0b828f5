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
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.Exhibits;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ExhibitShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Evidence of a case. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseExhibitsResource {

    @Inject
    Exhibits exhibits;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/exhibits")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(
                exhibits.ofCase(JsonBody.caseNumber(no)),
                view -> ExhibitShapes.exhibit(view, zones.of(view.getSite()))));
    }

    @POST
    @Once
    @Path("/{no}/exhibits")
    public Response register(@PathParam("no") String no, JsonBody body) {
        ExhibitView view = exhibits.register(ExhibitBody.register(JsonBody.caseNumber(no), body.fields()));
        return Answers.created(
                "/exhibits/" + view.getId() + "/custody", ExhibitShapes.exhibit(view, zones.of(view.getSite())));
    }
}
