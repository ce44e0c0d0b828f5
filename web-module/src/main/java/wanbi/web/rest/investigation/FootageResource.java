package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.FootageShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Footage requests: approved, viewed, kept, given out, shown. */
@Path("/footage-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FootageResource {

    @Inject
    FootageRequests requests;

    @Inject
    FootageKeeping keeping;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        var asked = new FootageCommand.Query(
                query.site(),
                query.codes("status"),
                FootageBody.span("expiringWithin", query.text("expiringWithin")),
                "true".equals(query.text("undecided")),
                "true".equals(query.text("newestFirst")),
                query.limit(),
                query.after());
        return Answers.ok(
                Slices.page(requests.list(asked), view -> FootageShapes.request(view, zones.of(view.getSite()))));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        FootageView view = requests.get(new FootageCommand.Ref(id));
        return Answers.ok(FootageShapes.request(view, zones.of(view.getSite())));
    }

    @POST
    @Once
    @Path("/{id}/approval")
    public Response approve(@PathParam("id") String id, JsonBody body) {
        return answer(requests.approve(new FootageCommand.Ref(id)));
    }

    @POST
    @Once
    @Path("/{id}/rejection")
    public Response reject(@PathParam("id") String id, JsonBody body) {
        return answer(
                requests.reject(new FootageCommand.Reject(id, body.fields().text("reason"))));
    }

    @POST
    @Once
    @Path("/{id}/review-start")
    public Response begin(@PathParam("id") String id, JsonBody body) {
        return answer(requests.begin(new FootageCommand.Ref(id)));
    }

    @POST
    @Once
    @Path("/{id}/reviews")
    public Response review(@PathParam("id") String id, JsonBody body) {
        return answer(requests.review(FootageBody.review(id, body.fields())));
    }

    @POST
    @Once
    @Path("/{id}/preservations")
    public Response preserve(@PathParam("id") String id, JsonBody body) {
        return answer(keeping.preserve(FootageBody.preserve(id, body.fields())));
    }

    @POST
    @Once
    @Path("/{id}/supplies")
    public Response supply(@PathParam("id") String id, JsonBody body) {
        return answer(keeping.supply(FootageBody.supply(id, body.fields())));
    }

    @POST
    @Once
    @Path("/{id}/viewings")
    public Response allow(@PathParam("id") String id, JsonBody body) {
        return answer(keeping.allow(FootageBody.allow(id, body.fields())));
    }

    @POST
    @Once
    @Path("/{id}/viewings/{number}/session")
    public Response hold(@PathParam("id") String id, @PathParam("number") String number, JsonBody body) {
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new UnknownThing("viewing");
        }
        JsonFields said = body.fields();
        return answer(keeping.hold(new FootageCommand.Session(
                id, Integer.parseInt(number), said.time("startedAt"), said.time("endedAt"), said.text("noticeFile"))));
    }

    private Response answer(FootageView view) {
        return Answers.recorded(FootageShapes.request(view, zones.of(view.getSite())));
    }
}
