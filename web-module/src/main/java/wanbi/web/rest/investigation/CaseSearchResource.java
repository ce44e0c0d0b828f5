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
import wanbi.investigation.api.SearchTaskView;
import wanbi.investigation.api.SearchTasks;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.SearchShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Searches for what a case is about. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseSearchResource {

    @Inject
    SearchTasks tasks;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/search-tasks")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(
                tasks.ofCase(JsonBody.caseNumber(no)), view -> SearchShapes.task(view, zones.of(view.getSite()))));
    }

    @POST
    @Once
    @Path("/{no}/search-tasks")
    public Response dispatch(@PathParam("no") String no, JsonBody body) {
        SearchTaskView sent = tasks.dispatch(SearchBody.dispatch(JsonBody.caseNumber(no), body.fields()));
        return Answers.created("/search-tasks/" + sent.getId(), SearchShapes.task(sent, zones.of(sent.getSite())));
    }
}
