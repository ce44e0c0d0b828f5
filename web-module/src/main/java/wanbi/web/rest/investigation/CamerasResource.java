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
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.kernel.SiteCode;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.FootageShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** The camera register of a site. */
@Path("/cameras")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CamerasResource {

    @Inject
    Cameras cameras;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        var asked = new CameraCommand.Query(
                query.site(),
                "true".equals(query.text("retired")),
                query.text("q"),
                query.text("concern"),
                query.limit(),
                query.after());
        return Answers.ok(
                Slices.page(cameras.list(asked), camera -> FootageShapes.camera(camera, zones.of(camera.getSite()))));
    }

    @GET
    @Path("/{code}")
    public Response get(@PathParam("code") String code) {
        CameraView view = cameras.get(new CameraCommand.Ref(code));
        return Answers.ok(FootageShapes.camera(view, zones.of(view.getSite())));
    }

    @POST
    @Once
    public Response open(JsonBody body) {
        SiteCode site = body.site();
        CameraView opened = cameras.open(FootageBody.camera(site, null, body.fields()));
        return Answers.created(
                "/cameras/" + opened.getCode(), FootageShapes.camera(opened, zones.of(opened.getSite())));
    }

    @POST
    @Once
    @Path("/{code}/changes")
    public Response change(@PathParam("code") String code, JsonBody body) {
        SiteCode site = new SiteCode(cameras.get(new CameraCommand.Ref(code)).getSite());
        return answer(cameras.change(FootageBody.camera(site, code, body.fields())));
    }

    @POST
    @Once
    @Path("/{code}/measurements")
    public Response measure(@PathParam("code") String code, JsonBody body) {
        JsonFields said = body.fields();
        return answer(cameras.measure(
                new CameraCommand.Measure(code, said.time("oldestRecordingAt"), said.time("measuredAt"))));
    }

    @POST
    @Once
    @Path("/{code}/checks")
    public Response check(@PathParam("code") String code, JsonBody body) {
        JsonFields said = body.fields();
        return answer(cameras.check(new CameraCommand.Check(
                code, said.whole("clockOffsetSeconds"), FootageBody.day("signCheckedOn", said.text("signCheckedOn")))));
    }

    @POST
    @Once
    @Path("/{code}/faults")
    public Response report(@PathParam("code") String code, JsonBody body) {
        JsonFields said = body.fields();
        return answer(
                cameras.report(new CameraCommand.Fault(code, said.time("from"), said.time("to"), said.text("note"))));
    }

    @POST
    @Once
    @Path("/{code}/mending")
    public Response mend(@PathParam("code") String code, JsonBody body) {
        return answer(cameras.mend(new CameraCommand.Mended(code, body.fields().time("at"))));
    }

    private Response answer(CameraView view) {
        return Answers.recorded(FootageShapes.camera(view, zones.of(view.getSite())));
    }
}
