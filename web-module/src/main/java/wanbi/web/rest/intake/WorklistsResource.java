package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.intake.api.Worklists;
import wanbi.kernel.Slice;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.WorkShapes;
import wanbi.web.rest.view.Zones;

/** Who must do what by when. */
@Path("/worklists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorklistsResource {

    @Inject
    Worklists lists;

    @Inject
    ListQuery query;

    @Inject
    Zones zones;

    @GET
    @Path("/mine")
    public Response mine() {
        return page(lists.mine(asked()));
    }

    @GET
    @Path("/approvals")
    public Response approvals() {
        return page(lists.approvals(asked()));
    }

    @GET
    @Path("/overdue")
    public Response overdue() {
        return page(lists.overdue(asked()));
    }

    @GET
    @Path("/upcoming")
    public Response upcoming() {
        return page(lists.upcoming(asked()));
    }

    private WorkQuery asked() {
        return new WorkQuery(query.site(), query.text("level"), query.limit(), query.after());
    }

    private Response page(Slice<WorkEntry> slice) {
        return Answers.ok(Slices.page(
                slice, entry -> WorkShapes.entry(entry, zones.of(entry.getFile().getSite()))));
    }
}
