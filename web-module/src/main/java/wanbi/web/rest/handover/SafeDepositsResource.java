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
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeDeposits;
import wanbi.web.paper.SafePapers;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.intake.ThingBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.SafeShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Help with keeping valuables safe (R12). */
@Path("/safe-deposits")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SafeDepositsResource {

    @Inject
    SafeDeposits deposits;

    @Inject
    SafePapers papers;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(deposits.of(query.site()), this::shape));
    }

    @POST
    @Once
    public Response take(JsonBody body) {
        JsonFields said = body.fields();
        SafeDepositView view = deposits.take(new SafeDepositCommand.Take(
                body.site(),
                said.text("client"),
                said.text("phone"),
                said.text("request"),
                said.time("requestedAt"),
                said.texts("explained"),
                said.text("chosen"),
                said.text("terms"),
                said.text("lateReason"),
                said.object("deposit", SafeDepositsResource::envelope),
                said.object("witness", ThingBody::witness)));
        return Answers.created("/safe-deposits/" + view.getId(), shape(view));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(shape(deposits.get(new SafeDepositCommand.Ref(id))));
    }

    @GET
    @Path("/{id}/record.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") String id) {
        return Answers.pdf(papers.deposit(id), "safe-deposit-" + id + ".pdf");
    }

    @POST
    @Once
    @Path("/{id}/openings")
    public Response open(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(deposits.open(new SafeDepositCommand.Open(
                id,
                said.version(),
                said.text("purpose"),
                said.text("who"),
                said.text("name"),
                said.text("paper"),
                said.yes("clientPresent"),
                said.text("note"),
                said.object("witness", ThingBody::witness)))));
    }

    @POST
    @Once
    @Path("/{id}/closings")
    public Response close(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(deposits.close(new SafeDepositCommand.Close(
                id,
                said.version(),
                said.object("envelope", SafeDepositsResource::envelope),
                said.text("note"),
                said.object("witness", ThingBody::witness)))));
    }

    @POST
    @Once
    @Path("/{id}/return")
    public Response giveBack(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(deposits.giveBack(new SafeDepositCommand.GiveBack(
                id,
                said.version(),
                said.text("receiver"),
                said.text("paper"),
                said.text("note"),
                said.object("witness", ThingBody::witness)))));
    }

    private static SafeDepositCommand.Envelope envelope(JsonFields said) {
        return new SafeDepositCommand.Envelope(
                said.text("box"), said.text("seal"), said.text("declared"), said.yes("undeclared"), said.text("paper"));
    }

    private JsonObject shape(SafeDepositView view) {
        return SafeShapes.deposit(view, zones.of(view.getSite()));
    }
}
