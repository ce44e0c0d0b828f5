package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.Matches;
import wanbi.intake.api.RejectMatch;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;

/** What is said of a suggestion; to accept one is to link the two. */
@Path("/matches")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MatchesResource {

    @Inject
    Matches matches;

    @POST
    @Once
    @Path("/{caseNumber}/{line}/{tag}/rejection")
    public Response reject(
            @PathParam("caseNumber") String caseNumber,
            @PathParam("line") String line,
            @PathParam("tag") String tag,
            JsonBody body) {
        var command = new RejectMatch(
                JsonBody.caseNumber(caseNumber),
                line(line),
                FoundItemsResource.tag(tag),
                body.fields().text("reason"));
        matches.reject(command);
        return Answers.recorded(Shape.timeless()
                .with("caseNumber", caseNumber)
                .with("line", command.line())
                .with("itemTag", tag)
                .with("verdict", "REJECTED")
                .build());
    }

    private static int line(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new UnknownThing("line");
        }
        return Integer.parseInt(text);
    }
}
