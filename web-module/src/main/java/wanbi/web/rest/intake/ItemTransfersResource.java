package wanbi.web.rest.intake;

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
import wanbi.intake.api.CustodyTransfers;
import wanbi.intake.api.TransferView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.CustodyShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** A thing changes hands by the word of both sides (R08, R28, I2). */
@Path("/found-items")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ItemTransfersResource {

    @Inject
    CustodyTransfers transfers;

    @Inject
    Zones zones;

    @GET
    @Path("/{tag}/custody-transfers")
    public Response of(@PathParam("tag") String tag) {
        return Answers.ok(Slices.all(
                transfers.of(FoundItemsResource.tag(tag)),
                view -> CustodyShapes.transfer(view, zones.of(view.getSite()))));
    }

    @POST
    @Once
    @Path("/{tag}/custody-transfers")
    public Response offer(@PathParam("tag") String tag, JsonBody body) {
        return answer(transfers.offer(TransferBody.offer(FoundItemsResource.tag(tag), body.fields())));
    }

    @POST
    @Once
    @Path("/{tag}/custody-transfers/{id}/acceptance")
    public Response accept(@PathParam("tag") String tag, @PathParam("id") String id, JsonBody body) {
        return answer(transfers.accept(TransferBody.accept(TransferBody.of(tag, id), body.fields())));
    }

    @POST
    @Once
    @Path("/{tag}/custody-transfers/{id}/refusal")
    public Response decline(@PathParam("tag") String tag, @PathParam("id") String id, JsonBody body) {
        return answer(transfers.decline(TransferBody.end(TransferBody.of(tag, id), body.fields())));
    }

    @POST
    @Once
    @Path("/{tag}/custody-transfers/{id}/withdrawal")
    public Response withdraw(@PathParam("tag") String tag, @PathParam("id") String id, JsonBody body) {
        return answer(transfers.withdraw(TransferBody.end(TransferBody.of(tag, id), body.fields())));
    }

    private Response answer(TransferView view) {
        return Answers.recorded(CustodyShapes.transfer(view, zones.of(view.getSite())));
    }
}
