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
import wanbi.handover.api.HouseNoticeCommand;
import wanbi.handover.api.HouseNoticeView;
import wanbi.handover.api.HouseNotices;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.DisposalShapes;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** The company's own notices of found things (L-02). */
@Path("/house-notices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HouseNoticesResource {

    @Inject
    HouseNotices notices;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(notices.of(query.site()), this::shape));
    }

    @GET
    @Path("/noticeable")
    public Response noticeable(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(
                notices.noticeable(query.site()),
                thing -> DisposalShapes.thing(thing, zones.of(query.site().value()))));
    }

    @POST
    @Once
    public Response post(JsonBody body) {
        HouseNoticeView notice = notices.post(
                new HouseNoticeCommand.Post(body.site(), body.fields().texts("items")));
        return Answers.created(pdf(notice), shape(notice));
    }

    @GET
    @Path("/{id}/notice.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") String id) {
        HouseNoticeCommand.Ref ref = new HouseNoticeCommand.Ref(id);
        return Answers.pdf(notices.pdf(ref), id + ".pdf");
    }

    private static String pdf(HouseNoticeView notice) {
        return "/house-notices/" + notice.getId() + "/notice.pdf";
    }

    private JsonObject shape(HouseNoticeView notice) {
        return Shape.in(zones.of(notice.getSite()))
                .with("id", notice.getId())
                .with("site", notice.getSite())
                .with("postedOn", notice.getPostedOn().toString())
                .with("postedAt", notice.getPostedAt())
                .with("byName", notice.getByName())
                .with("hash", notice.getHash())
                .list("items", notice.getLines(), line -> line(line, notice))
                .with("pdf", Answers.address(pdf(notice)))
                .build();
    }

    private JsonObject line(HouseNoticeView.Line line, HouseNoticeView notice) {
        return Shape.in(zones.of(notice.getSite()))
                .with("tag", line.getTag())
                .with("category", line.getCategory())
                .with("foundOn", line.getFoundOn().toString())
                .with("area", line.getArea())
                .build();
    }
}
