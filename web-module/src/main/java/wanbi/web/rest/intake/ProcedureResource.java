package wanbi.web.rest.intake;

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
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.ProcedureView;
import wanbi.intake.api.StepCommand;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ProcedureShapes;
import wanbi.web.rest.view.Zones;

/** The plan as one case runs on it. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProcedureResource {

    @Inject
    CaseProcedures procedures;

    @Inject
    CaseRegister cases;

    @Inject
    CaseAnswers answers;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/procedure")
    public Response get(@PathParam("no") String no) {
        ProcedureView view = procedures.of(JsonBody.caseNumber(no));
        return Answers.ok(ProcedureShapes.whole(view, zones.of(view.getSite())));
    }

    @POST
    @Once
    @Path("/{no}/procedure/{step}/completion")
    public Response complete(@PathParam("no") String no, @PathParam("step") String step, JsonBody body) {
        String note = body.fields().text("note");
        return recorded(procedures.complete(new StepCommand.Complete(JsonBody.caseNumber(no), step, note)));
    }

    @POST
    @Once
    @Path("/{no}/procedure/{step}/deviation")
    public Response deviate(@PathParam("no") String no, @PathParam("step") String step, JsonBody body) {
        JsonFields asked = body.fields();
        return recorded(procedures.deviate(new StepCommand.Deviate(
                JsonBody.caseNumber(no), step, asked.text("reasonCode"), asked.text("reason"))));
    }

    @POST
    @Once
    @Path("/{no}/procedure/{step}/deviation/approval")
    public Response approve(@PathParam("no") String no, @PathParam("step") String step, JsonBody body) {
        return recorded(procedures.approve(new StepCommand.Approve(JsonBody.caseNumber(no), step)));
    }

    @POST
    @Once
    @Path("/{no}/priority")
    public Response prioritise(@PathParam("no") String no, JsonBody body) {
        JsonFields asked = body.fields();
        CaseNumber number = JsonBody.caseNumber(no);
        procedures.prioritise(new StepCommand.Prioritise(number, asked.text("priority"), asked.text("reason")));
        return Answers.recorded(answers.composed(cases.get(number)));
    }

    private Response recorded(ProcedureView view) {
        return Answers.recorded(ProcedureShapes.whole(view, zones.of(view.getSite())));
    }
}
