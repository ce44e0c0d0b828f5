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
import wanbi.intake.api.CaseView;
import wanbi.intake.api.TheftCases;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.TheftShapes;
import wanbi.web.rest.view.Zones;

/** What triage says of a case: whether it is a theft, and how the client stands to whoever may have done it (R14, R23). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TriageResource {

    @Inject
    TheftCases cases;

    @Inject
    CaseAnswers answers;

    @Inject
    Zones zones;

    /** The case itself may be out of the caller's sight afterwards (I16). */
    @POST
    @Once
    @Path("/{no}/relation")
    public Response relate(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.recorded(TheftShapes.relation(
                cases.relate(TheftBody.relation(number, body.fields())),
                zones.of(number.value().split("-", 2)[0])));
    }

    @POST
    @Once
    @Path("/{no}/conversion")
    public Response convert(@PathParam("no") String no, JsonBody body) {
        CaseView view = cases.convert(TheftBody.conversion(JsonBody.caseNumber(no), body.fields()));
        return Answers.created("/cases/" + view.getCaseNumber(), answers.composed(view));
    }

    @POST
    @Once
    @Path("/{no}/dismissal")
    public Response dismiss(@PathParam("no") String no, JsonBody body) {
        CaseView view = cases.dismiss(TheftBody.dismissal(JsonBody.caseNumber(no), body.fields()));
        return Answers.recorded(answers.composed(view));
    }

    @POST
    @Once
    @Path("/{no}/aftercare")
    public Response careAfter(@PathParam("no") String no, JsonBody body) {
        CaseView view = cases.aftercare(TheftBody.aftercare(JsonBody.caseNumber(no), body.fields()));
        return Answers.recorded(answers.composed(view));
    }
}
