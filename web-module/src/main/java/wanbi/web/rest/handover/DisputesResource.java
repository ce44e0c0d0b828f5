package wanbi.web.rest.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.handover.api.DisputeCommand;
import wanbi.handover.api.DisputeView;
import wanbi.handover.api.Disputes;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.DisputeShapes;
import wanbi.web.rest.view.Zones;

/** What is decided when more than one person claims a thing (R22). */
@Path("/disputes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DisputesResource {

    @Inject
    Disputes disputes;

    @Inject
    Zones zones;

    @POST
    @Once
    @Path("/{id}/decision")
    public Response decide(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        DisputeView view = disputes.decide(new DisputeCommand.Decide(
                id, said.text("outcome"), said.text("organ"), said.text("document"), said.text("reason")));
        return Answers.recorded(DisputeShapes.dispute(view, zones.of(view.getSite())));
    }
}
