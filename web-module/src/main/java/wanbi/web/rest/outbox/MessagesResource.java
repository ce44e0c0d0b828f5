package wanbi.web.rest.outbox;

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
import wanbi.platform.api.MessageView;
import wanbi.platform.api.Messages;
import wanbi.platform.api.Messages.Discard;
import wanbi.platform.api.Messages.MessageQuery;
import wanbi.platform.api.Messages.MessageRef;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What the house has sent, and what it could not. */
@Path("/messages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    Messages messages;

    @Inject
    ListQuery query;

    @Inject
    Zones zones;

    @GET
    public Response list() {
        var asked = new MessageQuery(query.site(), query.codes("state"), query.limit(), query.after());
        return Answers.ok(Slices.page(messages.list(asked), this::shape));
    }

    @POST
    @Once
    @Path("/{id}/retry")
    public Response retry(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(shape(messages.retry(new MessageRef(id))));
    }

    @POST
    @Once
    @Path("/{id}/discarding")
    public Response discard(@PathParam("id") String id, JsonBody body) {
        return Answers.recorded(
                shape(messages.discard(new Discard(id, body.fields().text("reason")))));
    }

    private JsonObject shape(MessageView view) {
        return Shape.in(zones.of(view.getSite()))
                .with("id", view.getId())
                .with("site", view.getSite())
                .with("channel", view.getChannel())
                .with("template", view.getTemplate())
                .with("about", view.getAbout())
                .with("recipient", view.getRecipient())
                .with("state", view.getState())
                .with("attempts", view.getAttempts())
                .with("dueAt", view.getDueAt())
                .with("failure", view.getFailure())
                .with("postedBy", view.getPostedBy())
                .with("postedAt", view.getPostedAt())
                .with("endedAt", view.getEndedAt())
                .build();
    }
}
