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
import wanbi.investigation.api.ClueCommand;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.Clues;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ClueShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What somebody has seen or heard. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseCluesResource {

    @Inject
    Clues clues;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/clues")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(
                clues.ofCase(JsonBody.caseNumber(no)), view -> ClueShapes.clue(view, zones.of(view.getSite()))));
    }

    @POST
    @Once
    @Path("/{no}/clues")
    public Response record(@PathParam("no") String no, JsonBody body) {
        return recorded(clues.record(told(JsonBody.caseNumber(no), null, body.fields())));
    }

    @POST
    @Once
    @Path("/{no}/persons-of-interest")
    public Response recordPerson(@PathParam("no") String no, JsonBody body) {
        JsonFields said = body.fields();
        return recorded(clues.recordPerson(
                new ClueCommand.Person(told(JsonBody.caseNumber(no), said.text("appearance"), said))));
    }

    private static ClueCommand.Record told(CaseNumber number, String appearance, JsonFields said) {
        return new ClueCommand.Record(
                number,
                appearance,
                said.text("observed"),
                said.time("seenAt"),
                said.text("place"),
                said.text("reliability"),
                said.text("source"),
                said.yes("sourceProtected"),
                said.text("wordsReason"));
    }

    private Response recorded(ClueView view) {
        return Answers.recorded(ClueShapes.clue(view, zones.of(view.getSite())));
    }
}
