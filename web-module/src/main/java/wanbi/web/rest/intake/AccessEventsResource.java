package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.AccessEvents;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.intake.api.AccessReceipt;
import wanbi.intake.api.CardHitView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.body.JsonRows;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;

/** Uses of cards at gates, as an access system tells of them. */
@Path("/access-events")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccessEventsResource {

    @Inject
    AccessEvents events;

    @POST
    @Once
    public Response take(JsonRows uses) {
        var report = new AccessEvents.Report(uses.each(AccessEvents.MOST, AccessEventsResource::use));
        return Answers.recorded(shape(events.take(report)));
    }

    private static Use use(JsonFields use) {
        return new Use(use.text("card"), use.text("site"), use.text("gate"), use.time("at"));
    }

    private static JsonObject shape(AccessReceipt receipt) {
        return Shape.timeless()
                .with("received", receipt.getReceived())
                .list("hits", receipt.getHits(), AccessEventsResource::hit)
                .build();
    }

    private static JsonObject hit(CardHitView hit) {
        return Shape.timeless()
                .with("card", hit.getCard())
                .with("caseNumber", hit.getCaseNumber())
                .with("alarm", hit.getAlarm())
                .build();
    }
}
