package wanbi.web.rest.investigation;

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
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.intake.Photos;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.SceneShapes;
import wanbi.web.rest.view.Zones;

/** What is done at the scene of a theft; every act is answered with the whole scene. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseSceneResource {

    @Inject
    SceneWork scenes;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/scene")
    public Response get(@PathParam("no") String no) {
        SceneView view = scenes.of(JsonBody.caseNumber(no));
        return Answers.ok(SceneShapes.scene(view, zones.of(view.getSite())));
    }

    @GET
    @Path("/{no}/scene-photos/{file}")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("no") String no, @PathParam("file") String file) {
        return Photos.answer(scenes.photo(new SceneCommand.Photo(JsonBody.caseNumber(no), file)));
    }

    @POST
    @Once
    @Path("/{no}/arrival")
    public Response arrive(@PathParam("no") String no, JsonBody body) {
        return recorded(scenes.arrive(SceneBody.arrive(JsonBody.caseNumber(no), body.fields())));
    }

    @POST
    @Once
    @Path("/{no}/fact-check")
    public Response checkFacts(@PathParam("no") String no, JsonBody body) {
        return recorded(scenes.checkFacts(SceneBody.checkFacts(JsonBody.caseNumber(no), body.fields())));
    }

    @POST
    @Once
    @Path("/{no}/scene-protection")
    public Response protect(@PathParam("no") String no, JsonBody body) {
        return recorded(scenes.protect(SceneBody.protect(JsonBody.caseNumber(no), body.fields())));
    }

    @POST
    @Once
    @Path("/{no}/scene-protection/entries")
    public Response enter(@PathParam("no") String no, JsonBody body) {
        return recorded(scenes.enter(SceneBody.enter(JsonBody.caseNumber(no), body.fields())));
    }

    @POST
    @Once
    @Path("/{no}/scene-protection/entries/{entry}/exit")
    public Response leave(@PathParam("no") String no, @PathParam("entry") String entry, JsonBody body) {
        return recorded(scenes.leave(SceneBody.leave(JsonBody.caseNumber(no), entry, body.fields())));
    }

    @POST
    @Once
    @Path("/{no}/scene-protection/release")
    public Response release(@PathParam("no") String no, JsonBody body) {
        return recorded(scenes.release(SceneBody.release(JsonBody.caseNumber(no), body.fields())));
    }

    private Response recorded(SceneView view) {
        return Answers.recorded(SceneShapes.scene(view, zones.of(view.getSite())));
    }
}
