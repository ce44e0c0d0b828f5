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
import java.time.ZoneId;
import wanbi.investigation.api.GuardParties;
import wanbi.investigation.api.GuardPartyCommand;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.GuardShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Guard companies as parties of a case (L-18). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseGuardsResource {

    @Inject
    GuardParties parties;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/guard-companies")
    public Response parties(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(Slices.all(parties.ofCase(number), one -> GuardShapes.party(one, zone(number))));
    }

    @POST
    @Once
    @Path("/{no}/guard-companies/notes")
    public Response note(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        var note = new GuardPartyCommand.Note(
                number,
                said.whole("contract"),
                said.text("kind"),
                said.time("at"),
                said.text("channel"),
                said.text("person"),
                said.text("text"),
                said.day("answerBy"));
        return Answers.created(
                "/cases/" + no + "/guard-companies", GuardShapes.party(parties.note(note), zone(number)));
    }

    private ZoneId zone(CaseNumber number) {
        return zones.of(number.site().value());
    }
}
