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
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.kernel.CaseNumber;
import wanbi.web.paper.Papers;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.view.CaseShapes;
import wanbi.web.rest.view.JournalShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Reading cases. */
@Path("/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    CaseRegister register;

    @Inject
    CaseAnswers answers;

    @Inject
    Zones zones;

    @Inject
    MatchAnswers matches;

    @Inject
    Papers papers;

    @GET
    public Response list(@BeanParam ListQuery query) {
        var asked = new CaseQuery(
                query.site(),
                query.text("kind"),
                query.codes("status"),
                query.text("q"),
                "true".equals(query.text("waiting")),
                query.limit(),
                query.after());
        return Answers.ok(
                Slices.page(register.list(asked), found -> CaseShapes.summary(found, zones.of(found.getSite()))));
    }

    @GET
    @Path("/{no}")
    public Response get(@PathParam("no") String no) {
        return Answers.ok(answers.composed(register.get(JsonBody.caseNumber(no))));
    }

    @GET
    @Path("/{no}/journal")
    public Response journal(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        CaseView view = register.get(number);
        return Answers.ok(JournalShapes.chronology(register.chronology(number), zones.of(view.getSite())));
    }

    @GET
    @Path("/{no}/journal/verification")
    public Response verification(@PathParam("no") String no) {
        return Answers.ok(JournalShapes.verification(register.verify(JsonBody.caseNumber(no))));
    }

    @GET
    @Path("/{no}/matches")
    public Response matches(@PathParam("no") String no, @BeanParam ListQuery query) {
        return matches.ofCase(JsonBody.caseNumber(no), query);
    }

    @GET
    @Path("/{no}/photos/{file}")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("no") String no, @PathParam("file") String file) {
        return Photos.answer(register.photo(new CaseCommand.Photo(JsonBody.caseNumber(no), file)));
    }

    @GET
    @Path("/{no}/acceptance.pdf")
    @Produces("application/pdf")
    public Response slip(@PathParam("no") String no) {
        return Answers.pdf(papers.slip(JsonBody.caseNumber(no)), "acceptance-" + no + ".pdf");
    }
}
