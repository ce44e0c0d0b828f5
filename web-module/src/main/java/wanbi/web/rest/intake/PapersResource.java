package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import wanbi.web.paper.Papers;
import wanbi.web.rest.Answers;

/** Papers that go out of the house with a case or on a thing, in plain. */
@Path("/")
@RequestScoped
@Produces("application/pdf")
public class PapersResource {

    @Inject
    Papers papers;

    @GET
    @Path("cases/{no}/acceptance.pdf")
    public Response slip(@PathParam("no") String no) {
        return Answers.pdf(papers.slip(CaseAnswers.number(no)), "acceptance-" + no + ".pdf");
    }

    @GET
    @Path("found-items/{tag}/label.pdf")
    public Response label(@PathParam("tag") String tag) {
        return Answers.pdf(papers.label(FoundItemsResource.tag(tag)), "label-" + tag + ".pdf");
    }
}
