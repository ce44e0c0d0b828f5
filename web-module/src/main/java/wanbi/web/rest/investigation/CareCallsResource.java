package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.ClientCare;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.CareShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Clients who are to be asked again (R18). */
@Path("/care-calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CareCallsResource {

    @Inject
    ClientCare care;

    @Inject
    Zones zones;

    @GET
    public Response waiting(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(
                care.waiting(new CareCommand.Waiting(query.site())),
                call -> CareShapes.call(call, zones.of(call.site()))));
    }
}
