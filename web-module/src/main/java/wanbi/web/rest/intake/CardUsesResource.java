package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.AccessEvents;
import wanbi.intake.api.CardUseView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What the lost cards of a case have been used for. */
@Path("/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CardUsesResource {

    @Inject
    AccessEvents events;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/card-uses")
    public Response uses(@PathParam("no") String no) {
        return Answers.ok(Slices.all(events.usesOf(JsonBody.caseNumber(no)), this::use));
    }

    private JsonObject use(CardUseView view) {
        return Shape.in(zones.of(view.getSite()))
                .with("card", view.getCard())
                .with("site", view.getSite())
                .with("gate", view.getGate())
                .with("at", view.getAt())
                .with("maybeOwner", view.isMaybeOwner())
                .build();
    }
}
