package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.TheftCases;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;

/** Taking a report of a theft in (R13, R14). */
@Path("/theft-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TheftCasesResource {

    @Inject
    TheftCases cases;

    @Inject
    CaseAnswers answers;

    @POST
    @Once
    public Response report(JsonBody body) {
        CaseView taken = cases.report(TheftBody.report(body));
        return Answers.created("/cases/" + taken.getCaseNumber(), answers.shape(taken));
    }
}
