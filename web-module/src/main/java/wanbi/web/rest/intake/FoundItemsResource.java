package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.ItemCommand;
import wanbi.kernel.ItemTag;
import wanbi.kernel.UnknownThing;
import wanbi.web.paper.Papers;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.FoundItemShapes;
import wanbi.web.rest.view.JournalShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Reading found items. */
@Path("/found-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FoundItemsResource {

    @Inject
    Papers papers;

    @Inject
    FoundItemRegister register;

    @Inject
    Zones zones;

    @Inject
    MatchAnswers matches;

    @GET
    public Response list(@BeanParam ListQuery query) {
        var asked = new FoundItemQuery(
                query.site(),
                query.codes("status"),
                query.text("category"),
                query.text("q"),
                query.limit(),
                query.after());
        return Answers.ok(
                Slices.page(register.list(asked), found -> FoundItemShapes.summary(found, zones.of(found.getSite()))));
    }

    @GET
    @Path("/{tag}")
    public Response get(@PathParam("tag") String tag) {
        FoundItemView view = register.get(tag(tag));
        return Answers.ok(FoundItemShapes.whole(view, zones.of(view.getSite())));
    }

    @GET
    @Path("/{tag}/custody")
    public Response custody(@PathParam("tag") String tag) {
        ZoneId zone = zone(tag);
        return Answers.ok(Slices.all(register.custody(tag(tag)), entry -> FoundItemShapes.custody(entry, zone)));
    }

    @GET
    @Path("/{tag}/journal")
    public Response journal(@PathParam("tag") String tag) {
        return Answers.ok(JournalShapes.chronology(register.chronology(tag(tag)), zone(tag)));
    }

    @GET
    @Path("/{tag}/journal/verification")
    public Response verification(@PathParam("tag") String tag) {
        return Answers.ok(JournalShapes.verification(register.verify(tag(tag))));
    }

    @GET
    @Path("/{tag}/matches")
    public Response matches(@PathParam("tag") String tag, @BeanParam ListQuery query) {
        return matches.ofItem(tag(tag), query);
    }

    @GET
    @Path("/{tag}/label.pdf")
    @Produces("application/pdf")
    public Response label(@PathParam("tag") String tag) {
        return Answers.pdf(papers.label(tag(tag)), "label-" + tag + ".pdf");
    }

    @GET
    @Path("/{tag}/photos/{file}")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("tag") String tag, @PathParam("file") String file) {
        return Photos.answer(register.photo(new ItemCommand.Photo(tag(tag), file)));
    }

    private ZoneId zone(String tag) {
        return zones.of(register.get(tag(tag)).getSite());
    }

    static ItemTag tag(String text) {
        return ItemTag.parse(text).orElseThrow(() -> new UnknownThing("item"));
    }
}
