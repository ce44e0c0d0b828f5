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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.ProposalCommand;
import wanbi.intake.api.ProposalView;
import wanbi.intake.api.RuleProposals;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What managers would change in the rules, and what head office says to it (E.6). */
@Path("/rule-proposals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RuleProposalsResource {

    @Inject
    RuleProposals proposals;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query, @QueryParam("decided") boolean decided) {
        return Answers.ok(Slices.all(proposals.list(new ProposalCommand.Listed(query.site(), decided)), this::shape));
    }

    @POST
    @Once
    public Response propose(JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(
                proposals.propose(new ProposalCommand.Propose(body.site(), said.text("about"), said.text("text")))));
    }

    @POST
    @Once
    @Path("/{id}/decision")
    public Response decide(@PathParam("id") String id, JsonBody body) {
        JsonFields said = body.fields();
        return Answers.recorded(shape(proposals.decide(
                new ProposalCommand.Decide(id, said.version(), said.yes("accepted"), said.text("answer")))));
    }

    private JsonObject shape(ProposalView view) {
        return Shape.in(zones.of(view.getSite()))
                .with("id", view.getId())
                .with("version", view.getVersion())
                .with("site", view.getSite())
                .with("status", view.getStatus())
                .with("about", view.getAbout())
                .with("text", view.getText())
                .with("proposedAt", view.getProposedAt())
                .with("proposedByName", view.getProposedByName())
                .with("answer", view.getAnswer())
                .with("decidedAt", view.getDecidedAt())
                .with("decidedByName", view.getDecidedByName())
                .build();
    }
}
