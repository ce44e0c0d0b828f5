package wanbi.web.rest.handover;

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
import wanbi.handover.api.ReceiptRef;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Receipts;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.intake.Photos;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ReceiptShapes;
import wanbi.web.rest.view.Zones;

/** Receipts: the immutable original and its numbered copies (I5). */
@Path("/receipts/{no}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {

    @Inject
    Receipts receipts;

    @Inject
    Zones zones;

    @GET
    public Response get(@PathParam("no") String no) {
        ReceiptView view = receipts.get(new ReceiptRef(no));
        return Answers.ok(ReceiptShapes.whole(view, zones.of(view.getSite())));
    }

    @GET
    @Path("/original.pdf")
    @Produces("application/pdf")
    public Response original(@PathParam("no") String no) {
        return Answers.pdf(receipts.original(new ReceiptRef(no)), "receipt-original.pdf");
    }

    @GET
    @Path("/scan")
    public Response scan(@PathParam("no") String no) {
        return Photos.answer(receipts.scan(new ReceiptRef(no)));
    }

    @GET
    @Path("/copies/{n: \\d{1,4}}.pdf")
    @Produces("application/pdf")
    public Response copy(@PathParam("no") String no, @PathParam("n") int n) {
        return Answers.pdf(receipts.copy(new Receipts.CopyRef(no, n)), "receipt-copy-" + n + ".pdf");
    }

    @POST
    @Once
    @Path("/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issueCopy(@PathParam("no") String no, JsonBody body) {
        ReceiptView view =
                receipts.issueCopy(new Receipts.IssueCopy(no, body.fields().text("reason")));
        return Answers.created("/receipts/" + no, ReceiptShapes.withNewestCopy(view, zones.of(view.getSite())));
    }
}
