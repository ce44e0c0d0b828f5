package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ProcedureShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What rings for the caller. */
@Path("/alarms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AlarmsResource {

    @Inject
    Alarms alarms;

    @Inject
    Zones zones;

    @GET
    public Response ringing(@BeanParam ListQuery query) {
        return Answers.ok(
                Slices.page(alarms.ringing(new Alarms.AlarmQuery(query.limit(), query.after())), this::shape));
    }

    @POST
    @Once
    @Path("/{id}/acknowledgement")
    public Response acknowledge(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(alarms.acknowledge(new Alarms.AlarmRef(id))));
    }

    private JsonObject shape(AlarmView alarm) {
        return ProcedureShapes.alarm(alarm, zones.of(alarm.getSite()));
    }
}
