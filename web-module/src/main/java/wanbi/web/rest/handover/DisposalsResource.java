package wanbi.web.rest.handover;

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
import wanbi.handover.api.DisposalCommand;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.Disposals;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.intake.ThingBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.DisposalShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Things that nobody claims, on their way out (R21). */
@Path("/disposals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DisposalsResource {

    @Inject
    Disposals disposals;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(disposals.of(query.site()), this::shape));
    }

    @GET
    @Path("/due")
    public Response due(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(
                disposals.due(query.site()),
                thing -> DisposalShapes.thing(thing, zones.of(query.site().value()))));
    }

    @POST
    @Once
    public Response propose(JsonBody body) {
        JsonFields said = body.fields();
        DisposalView view = disposals.propose(
                new DisposalCommand.Propose(body.site(), said.text("kind"), said.texts("items"), said.text("reason")));
        return Answers.created("/disposals/" + view.getId(), shape(view));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(shape(disposals.get(new DisposalCommand.Ref(id))));
    }

    @POST
    @Once
    @Path("/{id}/approvals")
    public Response approve(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(
                disposals.approve(new DisposalCommand.Approve(id, body.fields().version()))));
    }

    @POST
    @Once
    @Path("/{id}/rejection")
    public Response reject(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(
                shape(disposals.reject(new DisposalCommand.Reject(id, said.version(), said.text("reason")))));
    }

    @POST
    @Once
    @Path("/{id}/execution")
    public Response execute(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(disposals.execute(new DisposalCommand.Execute(
                id,
                said.version(),
                said.text("organ"),
                said.text("officer"),
                said.text("receipt"),
                said.text("voucher"),
                said.text("file"),
                said.object("witness", ThingBody::witness)))));
    }

    @POST
    @Once
    @Path("/{id}/authority-notice")
    public Response announced(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(disposals.announced(
                new DisposalCommand.Noticed(id, said.version(), said.day("on"), said.text("paper")))));
    }

    @GET
    @Path("/{id}/list.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") String id) {
        return Answers.pdf(disposals.list(new DisposalCommand.Ref(id)), id + ".pdf");
    }

    private JsonObject shape(DisposalView view) {
        return DisposalShapes.disposal(view, zones.of(view.getSite()));
    }
}
