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
import wanbi.intake.api.StockTakeCommand;
import wanbi.intake.api.StockTakeView;
import wanbi.intake.api.StockTakes;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.StockTakeShapes;
import wanbi.web.rest.view.Zones;

/** Counts of the shelves against the book (L-03, F-15). */
@Path("/stock-takes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StockTakesResource {

    @Inject
    StockTakes takes;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(takes.list(new StockTakeCommand.Listed(query.site())), this::shape));
    }

    @POST
    @Once
    public Response open(JsonBody body) {
        StockTakeView opened =
                takes.open(new StockTakeCommand.Open(body.site(), body.fields().text("scope")));
        return Answers.created("/stock-takes/" + opened.getId(), shape(opened));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(shape(takes.get(new StockTakeCommand.Ref(id))));
    }

    @POST
    @Once
    @Path("/{id}/scans")
    public Response scan(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(StockTakeShapes.scans(
                takes.scan(new StockTakeCommand.Scan(id, said.text("place"), said.texts("codes")))));
    }

    @POST
    @Once
    @Path("/{id}/closing")
    public Response close(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(takes.close(
                new StockTakeCommand.Close(id, said.version(), said.object("witness", ThingBody::witness)))));
    }

    @POST
    @Once
    @Path("/{id}/calling-off")
    public Response callOff(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(takes.callOff(settle(id, body.fields()))));
    }

    @POST
    @Once
    @Path("/{id}/approval")
    public Response approve(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(takes.approve(settle(id, body.fields()))));
    }

    private static StockTakeCommand.Settle settle(String id, JsonFields said) {
        return new StockTakeCommand.Settle(id, said.version(), said.text("handling"));
    }

    private JsonObject shape(StockTakeView view) {
        return StockTakeShapes.take(view, zones.of(view.getSite()));
    }
}
