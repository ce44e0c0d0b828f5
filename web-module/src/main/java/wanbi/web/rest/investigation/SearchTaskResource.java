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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.SearchCommand;
import wanbi.investigation.api.SearchTaskView;
import wanbi.investigation.api.SearchTasks;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.SearchShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What guards have to search, and what came of it. */
@Path("/search-tasks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchTaskResource {

    @Inject
    SearchTasks tasks;

    @Inject
    Zones zones;

    @GET
    public Response open(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(
                tasks.open(new SearchCommand.Open(query.site())),
                view -> SearchShapes.task(view, zones.of(view.getSite()))));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(shape(tasks.get(new SearchCommand.Ref(id))));
    }

    @POST
    @Once
    @Path("/{id}/results")
    public Response report(@PathParam("id") String id, JsonBody body) {
        SearchTaskView after = tasks.report(SearchBody.report(id, body.fields()));
        return Answers.created("/search-tasks/" + id, shape(after));
    }

    private JsonObject shape(SearchTaskView view) {
        return SearchShapes.task(view, zones.of(view.getSite()));
    }
}
