package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.ReturnedGoods;
import wanbi.investigation.api.ReturnedGoodsCommand;
import wanbi.investigation.api.ReturnedGoodsView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What the police have recovered and given back (R30). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReturnedGoodsResource {

    @Inject
    ReturnedGoods goods;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/returned-goods")
    public Response list(@PathParam("no") String no) {
        CaseNumber number = CaseNumber.parse(no).orElseThrow(() -> new UnknownThing(no));
        return Answers.ok(Slices.all(goods.ofCase(number), this::shape));
    }

    /** The list belongs to a report of the case. */
    @POST
    @Once
    @Path("/{no}/returned-goods")
    public Response record(@PathParam("no") String no, JsonBody body) {
        JsonFields said = body.fields();
        String report = said.text("report");
        if (report == null || !report.startsWith(no + "-")) {
            throw new UnknownThing("report");
        }
        ReturnedGoodsView view = goods.record(new ReturnedGoodsCommand(
                report,
                said.text("number"),
                said.day("date"),
                said.text("file"),
                said.text("officer"),
                said.text("to"),
                said.text("receiver"),
                said.text("authorisationFile"),
                said.text("through"),
                said.objects("lines", ReturnedGoodsResource::line)));
        return Answers.created("/cases/" + no + "/returned-goods", shape(view));
    }

    private static ReturnedGoodsCommand.Line line(JsonFields line) {
        return new ReturnedGoodsCommand.Line(line.whole("line"), line.whole("quantity"), line.text("condition"));
    }

    private JsonObject shape(ReturnedGoodsView view) {
        return Shape.in(zones.of(view.getSite()))
                .with("report", view.getReport())
                .with("number", view.getNumber())
                .with("date", view.getDate().toString())
                .with("officer", view.getOfficer())
                .with("to", view.getTo())
                .with("receiver", view.getReceiver())
                .with("authorised", view.isAuthorised())
                .with("through", view.getThrough())
                .list("lines", view.getLines(), ReturnedGoodsResource::shape)
                .with("recordedAt", view.getRecordedAt())
                .with("recordedByName", view.getByName())
                .build();
    }

    private static JsonObject shape(ReturnedGoodsView.Line line) {
        return Shape.timeless()
                .with("line", line.getLine())
                .with("quantity", line.getQuantity())
                .with("condition", line.getCondition())
                .build();
    }
}
