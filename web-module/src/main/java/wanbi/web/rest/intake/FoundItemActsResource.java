package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.RegisterFind;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.FoundItemShapes;
import wanbi.web.rest.view.Zones;

/** Registering found things (R08) and what is done to them. */
@Path("/found-items")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FoundItemActsResource {

    @Inject
    FoundItems items;

    @Inject
    Zones zones;

    @POST
    @Once
    public Response register(JsonBody body) {
        FoundItemView registered = items.register(find(body));
        return Answers.created(
                "/found-items/" + registered.getTag(),
                FoundItemShapes.whole(registered, zones.of(registered.getSite())));
    }

    @POST
    @Once
    @Path("/{tag}/storing")
    public Response store(@PathParam("tag") String tag, JsonBody body) {
        JsonFields asked = body.fields();
        return answer(items.store(new ItemCommand.Store(
                FoundItemsResource.tag(tag),
                asked.version(),
                asked.text("storagePlace"),
                asked.text("seal"),
                asked.object("witness", ThingBody::witness))));
    }

    @POST
    @Once
    @Path("/{tag}/corrections")
    public Response correct(@PathParam("tag") String tag, JsonBody body) {
        JsonFields asked = body.fields();
        return answer(items.correct(new ItemCommand.Correct(
                FoundItemsResource.tag(tag), asked.version(), asked.typed("changes"), asked.text("reason"))));
    }

    @POST
    @Once
    @Path("/{tag}/voiding")
    public Response voidItem(@PathParam("tag") String tag, JsonBody body) {
        JsonFields asked = body.fields();
        return answer(items.voidItem(
                new ItemCommand.Void(FoundItemsResource.tag(tag), asked.version(), asked.text("reason"))));
    }

    @POST
    @Once
    @Path("/{tag}/freezes")
    public Response freeze(@PathParam("tag") String tag, JsonBody body) {
        JsonFields asked = body.fields();
        return answer(items.freeze(
                new ItemCommand.Freeze(FoundItemsResource.tag(tag), asked.version(), asked.text("reason"))));
    }

    @POST
    @Once
    @Path("/{tag}/freezes/release")
    public Response release(@PathParam("tag") String tag, JsonBody body) {
        JsonFields asked = body.fields();
        return answer(items.release(
                new ItemCommand.Release(FoundItemsResource.tag(tag), asked.version(), asked.text("reason"))));
    }

    private Response answer(FoundItemView view) {
        return Answers.recorded(FoundItemShapes.whole(view, zones.of(view.getSite())));
    }

    private static RegisterFind find(JsonBody body) {
        JsonFields find = body.fields();
        var foundAt = find.time("foundAt");
        var finder = find.object("finder", FoundItemActsResource::finder);
        var quantity = find.whole("quantity");
        var contents = find.objects("contents", ThingBody::content);
        var value = find.object("estimatedValue", ThingBody::value);
        return new RegisterFind(
                body.site(),
                foundAt,
                find.text("place"),
                find.text("placeNote"),
                find.text("lateEntryReason"),
                finder,
                find.text("category"),
                find.text("name"),
                find.text("brand"),
                find.text("model"),
                find.text("spec"),
                find.text("serial"),
                find.texts("colours"),
                quantity,
                find.text("features"),
                find.texts("hiddenFeatures"),
                find.text("condition"),
                contents,
                value,
                find.texts("photos"),
                find.text("storagePlace"),
                find.text("seal"),
                find.object("witness", ThingBody::witness),
                find.texts("riskFlags"));
    }

    private static RegisterFind.Finder finder(JsonFields finder) {
        return new RegisterFind.Finder(finder.text("kind"), finder.text("name"), finder.text("phone"));
    }
}
