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
import wanbi.investigation.api.LegalHoldCommand;
import wanbi.investigation.api.LegalHoldView;
import wanbi.investigation.api.LegalHolds;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.LegalHoldShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What keeps the things of a case where they are (I8). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseHoldsResource {

    @Inject
    LegalHolds holds;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/holds")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(
                holds.ofCase(JsonBody.caseNumber(no)), view -> LegalHoldShapes.hold(view, zones.of(view.getSite()))));
    }

    @POST
    @Once
    @Path("/{no}/holds")
    public Response place(@PathParam("no") String no, JsonBody body) {
        JsonFields said = body.fields();
        LegalHoldView view = holds.place(new LegalHoldCommand.Place(
                JsonBody.caseNumber(no),
                said.text("basis"),
                said.text("organ"),
                said.text("document"),
                said.text("file"),
                said.text("reason")));
        return Answers.created("/cases/" + no + "/holds", LegalHoldShapes.hold(view, zones.of(view.getSite())));
    }

    @POST
    @Once
    @Path("/{no}/holds/{id}/release")
    public Response release(@PathParam("no") String no, @PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        if (!LegalHoldCommand.caseOf(id).equals(JsonBody.caseNumber(no))) {
            throw new UnknownThing("hold");
        }
        LegalHoldView view = holds.release(
                new LegalHoldCommand.Release(id, said.version(), said.text("document"), said.text("reason")));
        return Answers.recorded(LegalHoldShapes.hold(view, zones.of(view.getSite())));
    }
}
