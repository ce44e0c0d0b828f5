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
import wanbi.investigation.api.TipCommand;
import wanbi.investigation.api.TipView;
import wanbi.investigation.api.Tips;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.web.paper.Papers;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What somebody tells without a case (R11). */
@Path("/tips")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TipsResource {

    @Inject
    Tips tips;

    @Inject
    Papers papers;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query, @QueryParam("settled") boolean settled) {
        return Answers.ok(Slices.all(tips.list(new TipCommand.Listed(query.site(), settled)), this::shape));
    }

    /** To be hung up where clients pass. */
    @GET
    @Path("/poster.pdf")
    @Produces("application/pdf")
    public Response poster(@BeanParam ListQuery query) {
        if (query.site() == null) {
            throw new InvalidInput("site", "REQUIRED");
        }
        return Answers.pdf(papers.tipPoster(query.site()), "tips.pdf");
    }

    @POST
    @Once
    public Response record(JsonBody body) {
        JsonFields said = body.fields();
        TipView view = tips.record(new TipCommand.Record(
                body.site(),
                new TipCommand.Told(
                        said.text("observed"),
                        said.time("seenAt"),
                        said.text("placeNote"),
                        said.text("contact"),
                        said.yes("aboutStaff"))));
        return Answers.recorded(shape(view));
    }

    @POST
    @Once
    @Path("/{id}/taking-up")
    public Response takeUp(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        String number = said.text("caseNumber");
        CaseNumber about = number == null
                ? null
                : CaseNumber.parse(number).orElseThrow(() -> new InvalidInput("caseNumber", "UNKNOWN_CASE"));
        return Answers.recorded(shape(tips.takeUp(new TipCommand.TakeUp(
                id,
                said.version(),
                about,
                said.text("observed"),
                said.text("reliability"),
                said.text("wordsReason")))));
    }

    @POST
    @Once
    @Path("/{id}/setting-aside")
    public Response setAside(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(tips.setAside(new TipCommand.SetAside(id, said.version(), said.text("reason")))));
    }

    private JsonObject shape(TipView view) {
        return Shape.in(zones.of(view.getSite()))
                .with("id", view.getId())
                .with("version", view.getVersion())
                .with("site", view.getSite())
                .with("status", view.getStatus())
                .with("observed", view.getObserved())
                .with("seenAt", view.getSeenAt())
                .with("placeNote", view.getPlaceNote())
                .with("contact", view.getContact())
                .with("withContact", view.isWithContact())
                .with("aboutStaff", view.isAboutStaff())
                .with("receivedAt", view.getReceivedAt())
                .with("byName", view.getByName())
                .with("keepUntil", view.getKeepUntil())
                .with("settledAt", view.getSettledAt())
                .with("settledByName", view.getSettledByName())
                .with("caseNumber", view.getCaseNumber())
                .with("reason", view.getReason())
                .build();
    }
}
