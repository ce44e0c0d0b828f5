package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.SecondLoss;
import wanbi.intake.api.SecondLossView;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Zones;

/** What has to be done at once so that the loss does not grow. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondLossResource {

    @Inject
    SecondLoss actions;

    @Inject
    CaseRegister register;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/second-loss-actions")
    public Response all(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(shape(actions.of(number), number));
    }

    @POST
    @Once
    @Path("/{no}/second-loss-actions/{action}")
    public Response done(@PathParam("no") String no, @PathParam("action") String action, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        var command = new SecondLoss.Done(number, action, said.time("doneAt"), said.text("note"));
        return Answers.recorded(shape(actions.done(command), number));
    }

    private JsonObject shape(List<SecondLossView> views, CaseNumber number) {
        ZoneId zone = zones.of(register.get(number).getSite());
        return Shape.timeless().list("items", views, view -> one(view, zone)).build();
    }

    private static JsonObject one(SecondLossView view, ZoneId zone) {
        return Shape.in(zone)
                .with("action", view.getAction())
                .with("instruction", view.getInstruction())
                .with("instructionEn", view.getInstructionEn())
                .with("dueAt", view.getDueAt())
                .with("doneAt", view.getDoneAt())
                .with("late", view.isLate())
                .with("doneByName", view.getDoneByName())
                .with("note", view.getNote())
                .build();
    }
}
