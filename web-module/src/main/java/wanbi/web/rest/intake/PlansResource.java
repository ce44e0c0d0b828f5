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
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.Plans;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ProcedureShapes;
import wanbi.web.rest.view.Slices;

/** The versions of the plan. */
@Path("/procedures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

    @Inject
    Plans plans;

    @GET
    public Response versions() {
        return Answers.ok(Slices.all(plans.versions(), ProcedureShapes::version));
    }

    @POST
    @Once
    @Path("/{procedure}/drafts")
    public Response draft(@PathParam("procedure") String procedure, JsonBody body) {
        int number = plans.draft(new PlanCommand.Draft(procedure));
        return Answers.recorded(ProcedureShapes.version(version(procedure, number)));
    }

    @POST
    @Once
    @Path("/{procedure}/versions/{number}/steps/{step}")
    public Response change(
            @PathParam("procedure") String procedure,
            @PathParam("number") String number,
            @PathParam("step") String step,
            JsonBody body) {
        JsonFields asked = body.fields();
        plans.change(new PlanCommand.ChangeStep(
                procedure,
                whole(number),
                asked.version(),
                step,
                asked.yes("required"),
                asked.yes("byHand"),
                asked.text("p1"),
                asked.text("p2"),
                asked.text("p3"),
                asked.yes("deskStep"),
                asked.texts("reasons"),
                asked.text("approver")));
        return Answers.recorded(ProcedureShapes.version(version(procedure, whole(number))));
    }

    @POST
    @Once
    @Path("/{procedure}/versions/{number}/publication")
    public Response publish(
            @PathParam("procedure") String procedure, @PathParam("number") String number, JsonBody body) {
        JsonFields asked = body.fields();
        plans.publish(new PlanCommand.Publish(procedure, whole(number), asked.version(), asked.text("reason")));
        return Answers.recorded(ProcedureShapes.version(version(procedure, whole(number))));
    }

    private PlanVersionView version(String procedure, int number) {
        return plans.versions().stream()
                .filter(version -> version.getProcedure().equals(procedure) && version.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownThing(procedure + "-" + number));
    }

    private static int whole(String number) {
        if (!number.matches("\\d{1,6}")) {
            throw new UnknownThing(number);
        }
        return Integer.parseInt(number);
    }
}
