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
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.EndCommand;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;

/** What puts a case aside, ends it or opens it again (E.2). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseEndingsResource {

    @Inject
    CaseEndings endings;

    @Inject
    CaseAnswers answers;

    @POST
    @Once
    @Path("/{no}/withdrawal")
    public Response withdraw(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        return recorded(endings.withdraw(
                new EndCommand.Withdraw(number, said.version(), said.text("reason"), said.text("confirmedBy"))));
    }

    @POST
    @Once
    @Path("/{no}/watch")
    public Response watch(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        return recorded(endings.watch(new EndCommand.Watch(number, said.version(), said.text("reason"))));
    }

    @POST
    @Once
    @Path("/{no}/merge")
    public Response merge(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        return recorded(
                endings.merge(new EndCommand.Merge(number, said.version(), said.text("reason"), said.text("into"))));
    }

    @POST
    @Once
    @Path("/{no}/closing")
    public Response close(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        return recorded(endings.close(new EndCommand.Close(
                number, said.version(), said.text("reason"), said.whole("satisfaction"), said.text("outcome"))));
    }

    @POST
    @Once
    @Path("/{no}/reopening")
    public Response reopen(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        return recorded(endings.reopen(new EndCommand.Reopen(number, said.version(), said.text("reason"))));
    }

    private Response recorded(CaseView view) {
        return Answers.recorded(answers.composed(view));
    }
}
