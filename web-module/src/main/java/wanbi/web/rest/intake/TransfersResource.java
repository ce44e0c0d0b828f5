package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.CustodyTransfers;
import wanbi.intake.api.TransferCommand;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.CustodyShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What waits to be taken over, from and to the sites of the caller. */
@Path("/custody-transfers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TransfersResource {

    @Inject
    CustodyTransfers transfers;

    @Inject
    Zones zones;

    @GET
    public Response open(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(
                transfers.open(new TransferCommand.Listed(query.site())),
                view -> CustodyShapes.transfer(view, zones.of(view.getSite()))));
    }
}
