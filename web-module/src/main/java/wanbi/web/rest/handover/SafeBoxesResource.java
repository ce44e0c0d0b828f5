package wanbi.web.rest.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.handover.api.SafeBoxView;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDeposits;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.SafeShapes;
import wanbi.web.rest.view.Slices;

/** The boxes that a site offers, if any (R12). */
@Path("/safe-boxes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SafeBoxesResource {

    @Inject
    SafeDeposits deposits;

    @GET
    public Response list(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(deposits.boxes(query.site()), SafeShapes::box));
    }

    @POST
    @Once
    public Response add(JsonBody body) {
        SafeBoxView box = deposits.addBox(new SafeDepositCommand.AddBox(
                body.site(), body.fields().text("number"), body.fields().yes("twoKey")));
        return Answers.recorded(SafeShapes.box(box));
    }

    @POST
    @Once
    @Path("/retirement")
    public Response retire(JsonBody body) {
        var site = body.site();
        deposits.retireBox(new SafeDepositCommand.RetireBox(site, body.fields().text("number")));
        return Answers.recorded(Slices.all(deposits.boxes(site), SafeShapes::box));
    }
}
