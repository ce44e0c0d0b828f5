package wanbi.web.rest.intake;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftHandovers;
import wanbi.kernel.SiteCode;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ShiftShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** One shift hands over to the next what it holds (R26, F-15). */
@Path("/shift-handovers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ShiftHandoversResource {

    @Inject
    ShiftHandovers shifts;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(
                shifts.list(new ShiftHandoverCommand.Listed(query.site(), "true".equals(query.text("open")))),
                this::shape));
    }

    @GET
    @Path("/holdings")
    public Response holdings(@BeanParam ListQuery query) {
        SiteCode site = query.site();
        return Answers.ok(
                ShiftShapes.list(shifts.holdings(new ShiftHandoverCommand.Mine(site)), zones.of(site.value())));
    }

    @POST
    @Once
    public Response offer(JsonBody body) {
        ShiftHandoverView offered = shifts.offer(ShiftBody.offer(body.site(), body.fields()));
        return Answers.created("/shift-handovers/" + offered.getId(), shape(offered));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(shape(shifts.get(new ShiftHandoverCommand.Ref(id))));
    }

    @POST
    @Once
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(shifts.accept(ShiftBody.accept(id, body.fields()))));
    }

    @POST
    @Once
    @Path("/{id}/refusal")
    public Response decline(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(shifts.decline(ShiftBody.end(id, body.fields()))));
    }

    @POST
    @Once
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(shifts.withdraw(ShiftBody.end(id, body.fields()))));
    }

    @POST
    @Once
    @Path("/{id}/review")
    public Response review(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(shifts.review(ShiftBody.review(id, body.fields()))));
    }

    private JsonObject shape(ShiftHandoverView view) {
        return ShiftShapes.handover(view, zones.of(view.getSite()));
    }
}
