package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.api.HazardView;
import wanbi.investigation.api.Hazards;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.intake.Photos;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.CareShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Weak points until somebody else has seen them fixed (L-12). */
@Path("/hazards")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HazardsResource {

    @Inject
    Hazards hazards;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query, @QueryParam("proved") boolean proved) {
        return Answers.ok(Slices.all(hazards.list(new HazardCommand.Listed(query.site(), proved)), this::shape));
    }

    @GET
    @Path("/{id}/proof")
    @Produces(MediaType.WILDCARD)
    public Response proof(@PathParam("id") String id) {
        return Photos.answer(hazards.proof(new HazardCommand.Ref(id)));
    }

    @POST
    @Once
    @Path("/{id}/fix")
    public Response fix(@PathParam("id") String id, JsonBody body) {
        return Answers.created("/hazards/" + id, shape(hazards.fix(CareBody.fix(id, body.fields()))));
    }

    @POST
    @Once
    @Path("/{id}/judgement")
    public Response judge(@PathParam("id") String id, JsonBody body) {
        return Answers.created("/hazards/" + id, shape(hazards.judge(CareBody.judge(id, body.fields()))));
    }

    private JsonObject shape(HazardView view) {
        return CareShapes.hazard(view, zones.of(view.getSite()));
    }
}
