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
import wanbi.investigation.api.ExhibitCommand;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.Exhibits;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ExhibitShapes;
import wanbi.web.rest.view.Zones;

/** Who has held a piece of evidence. */
@Path("/exhibits")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExhibitsResource {

    @Inject
    Exhibits exhibits;

    @Inject
    Zones zones;

    @GET
    @Path("/{id}/custody")
    public Response custody(@PathParam("id") String id) {
        ExhibitView view = exhibits.get(new ExhibitCommand.Ref(id));
        return Answers.ok(ExhibitShapes.exhibit(view, zones.of(view.getSite())));
    }

    @POST
    @Once
    @Path("/{id}/transfers")
    public Response transfer(@PathParam("id") String id, JsonBody body) {
        ExhibitView view = exhibits.transfer(ExhibitBody.transfer(id, body.fields()));
        return Answers.recorded(ExhibitShapes.exhibit(view, zones.of(view.getSite())));
    }
}
