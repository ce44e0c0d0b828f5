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
import wanbi.handover.api.Besides;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.DisputeCommand;
import wanbi.handover.api.DisputeView;
import wanbi.handover.api.Disputes;
import wanbi.handover.api.ReceiptView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.intake.ThingBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ClaimShapes;
import wanbi.web.rest.view.DisputeShapes;
import wanbi.web.rest.view.ReceiptShapes;
import wanbi.web.rest.view.Zones;

/** The counter (R09): claim, blind comparison, verdict, hand-over. */
@Path("/claims")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClaimActsResource {

    @Inject
    Claims claims;

    @Inject
    Disputes disputes;

    @Inject
    Zones zones;

    @POST
    @Once
    public Response open(JsonBody body) {
        ClaimView opened = claims.open(ClaimBody.open(body));
        return Answers.created("/claims/" + opened.getClaim(), ClaimShapes.whole(opened, zones.of(opened.getSite())));
    }

    @POST
    @Once
    @Path("/{id}/comparison")
    public Response answer(@PathParam("id") String id, JsonBody body) {
        var answers = body.fields().objects("answers", ClaimBody::answers);
        return Answers.recorded(ClaimShapes.revealed(claims.answer(new ClaimCommand.Answer(id, answers))));
    }

    @POST
    @Once
    @Path("/{id}/comparison/verdict")
    public Response judge(@PathParam("id") String id, JsonBody body) {
        JsonFields asked = body.fields();
        return answer(claims.judge(new ClaimCommand.Judge(
                id,
                asked.objects("attributes", ClaimBody::verdict),
                asked.text("verdict"),
                asked.text("reason"),
                asked.object("witness", ThingBody::witness))));
    }

    @POST
    @Once
    @Path("/{id}/abandonment")
    public Response abandon(@PathParam("id") String id, JsonBody body) {
        return answer(claims.abandon(new ClaimCommand.Abandon(id, body.fields().text("reason"))));
    }

    @POST
    @Once
    @Path("/{id}/handover")
    public Response handOver(@PathParam("id") String id, JsonBody body) {
        JsonFields asked = body.fields();
        ReceiptView receipt = claims.handOver(new ClaimCommand.HandOver(
                id,
                asked.text("formHash"),
                asked.object("signature", ClaimBody::signature),
                asked.object("witness", ThingBody::witness),
                asked.text("remarks"),
                new Besides(
                        asked.object("reward", told -> new Besides.Reward(told.yes("paid"), told.amount("amount"))),
                        asked.object(
                                "parcel",
                                sent -> new Besides.Parcel(
                                        sent.text("carrier"), sent.text("trackingNumber"), sent.text("address"))))));
        return Answers.created(
                "/receipts/" + receipt.getReceiptNumber(),
                ReceiptShapes.withNewestCopy(receipt, zones.of(receipt.getSite())));
    }

    @POST
    @Once
    @Path("/{id}/dispute")
    public Response dispute(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        DisputeView view = disputes.open(new DisputeCommand.Open(
                id,
                said.text("reason"),
                said.object(
                        "contender",
                        other -> new DisputeCommand.Contender(
                                other.text("name"), other.text("phone"), other.text("told")))));
        return Answers.created("/claims/" + id + "/disputes", DisputeShapes.dispute(view, zones.of(view.getSite())));
    }

    private Response answer(ClaimView view) {
        return Answers.recorded(ClaimShapes.whole(view, zones.of(view.getSite())));
    }
}
