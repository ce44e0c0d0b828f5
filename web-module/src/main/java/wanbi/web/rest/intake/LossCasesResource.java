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
import wanbi.intake.api.LossCases;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;

/** Taking a report of a loss in (R05). */
@Path("/loss-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LossCasesResource {

    @Inject
    LossCases cases;

    @Inject
    CaseAnswers answers;

    @POST
    @Once
    public Response report(JsonBody body) {
        CaseView taken = cases.report(ReportBody.loss(body));
        return Answers.created("/cases/" + taken.getCaseNumber(), answers.shape(taken));
    }
}
