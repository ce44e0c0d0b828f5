package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneWork;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.SceneShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Scenes that somebody has to stand at. */
@Path("/scene-protections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SceneProtectionsResource {

    @Inject
    SceneWork scenes;

    @Inject
    Zones zones;

    @GET
    public Response held(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(
                scenes.held(new SceneCommand.Held(query.site())),
                view -> SceneShapes.scene(view, zones.of(view.getSite()))));
    }
}
