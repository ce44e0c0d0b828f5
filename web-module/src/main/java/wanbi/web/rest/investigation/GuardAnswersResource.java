package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.investigation.api.GuardParties;
import wanbi.investigation.api.GuardPartyCommand;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.GuardShapes;
import wanbi.web.rest.view.Slices;

/** What guard companies have not answered by the day that they were asked for (L-18). */
@Path("/guard-companies/late-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuardAnswersResource {

    @Inject
    GuardParties parties;

    @GET
    public Response late(@BeanParam ListQuery query) {
        return Answers.ok(Slices.all(parties.late(new GuardPartyCommand.Late(query.site())), GuardShapes::late));
    }
}
