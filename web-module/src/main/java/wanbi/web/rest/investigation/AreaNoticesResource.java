package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import wanbi.web.paper.Papers;
import wanbi.web.rest.Answers;

/** What is hung up in an area after a case (R18). */
@Path("/area-notices")
@RequestScoped
public class AreaNoticesResource {

    @Inject
    Papers papers;

    @GET
    @Path("/{id}/notice.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") String id) {
        return Answers.pdf(papers.areaNotice(id), "notice.pdf");
    }
}
