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
import wanbi.handover.api.ReceiptCorrections;
import wanbi.handover.api.ReceiptRef;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Receipts;
import wanbi.handover.api.WrongReleases;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.intake.Photos;
import wanbi.web.rest.intake.ThingBody;
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
    ReceiptCorrections corrections;

    @Inject
    WrongReleases wrongs;

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

    @POST
    @Once
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("no") String no, JsonBody body) {
        JsonFields said = body.fields();
        return recorded(corrections.correct(new ReceiptCorrections.Correct(
                no,
                said.version(),
                said.object("changes", ReceiptsResource::changes),
                said.text("reason"),
                said.object("witness", ThingBody::witness))));
    }

    private static ReceiptCorrections.Changes changes(JsonFields typed) {
        return new ReceiptCorrections.Changes(
                typed.text("claimantName"),
                typed.text("claimantPhone"),
                typed.text("idLast4"),
                typed.objects(
                        "conditions",
                        one -> new ReceiptCorrections.ItemCondition(one.text("itemTag"), one.text("condition"))),
                typed.text("remarks"));
    }

    @POST
    @Once
    @Path("/corrections/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sign(@PathParam("no") String no, JsonBody body) {
        JsonFields said = body.fields();
        return recorded(corrections.sign(new ReceiptCorrections.Sign(
                no, said.text("contentHash"), said.object("signature", ClaimBody::signature))));
    }

    @GET
    @Path("/corrections/{version: \\d{1,4}}.pdf")
    @Produces("application/pdf")
    public Response version(@PathParam("no") String no, @PathParam("version") int version) {
        return Answers.pdf(
                corrections.paper(new ReceiptCorrections.VersionRef(no, version)),
                "receipt-version-" + version + ".pdf");
    }

    @GET
    @Path("/corrections/{version: \\d{1,4}}/scan")
    public Response versionScan(@PathParam("no") String no, @PathParam("version") int version) {
        return Photos.answer(corrections.scan(new ReceiptCorrections.VersionRef(no, version)));
    }

    @POST
    @Once
    @Path("/wrong-release")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response wrongRelease(@PathParam("no") String no, JsonBody body) {
        JsonFields said = body.fields();
        return recorded(wrongs.record(
                new WrongReleases.Report(no, said.text("noticedBy"), said.time("noticedAt"), said.text("reason"))));
    }

    private Response recorded(ReceiptView view) {
        return Answers.recorded(ReceiptShapes.whole(view, zones.of(view.getSite())));
    }
}
