package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.LossCases;
import wanbi.kernel.InvalidInput;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;

/** One personal value in plain, with its reason, journaled (I17). */
@Path("/unmaskings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnmaskingsResource {

    private static final String CASES = "cases/";
    private static final String FOUND_ITEMS = "found-items/";

    @Inject
    LossCases cases;

    @Inject
    FoundItems items;

    @POST
    @Once
    public Response unmask(JsonBody body) {
        JsonFields asked = body.fields();
        String field = asked.text("field");
        String reason = asked.text("reason");
        String value = plain(asked.text("subject"), field, reason);
        return Answers.recorded(Shape.timeless().with("value", value).build());
    }

    private String plain(String subject, String field, String reason) {
        if (subject == null) {
            throw new InvalidInput("subject", "REQUIRED");
        }
        if (subject.startsWith(CASES)) {
            var number = JsonBody.caseNumber(subject.substring(CASES.length()));
            return cases.unmask(new CaseCommand.Unmask(number, field, reason));
        }
        if (subject.startsWith(FOUND_ITEMS)) {
            var tag = FoundItemsResource.tag(subject.substring(FOUND_ITEMS.length()));
            return items.unmask(new ItemCommand.Unmask(tag, field, reason));
        }
        throw new InvalidInput("subject", "INVALID");
    }
}
