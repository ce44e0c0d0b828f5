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
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LossCases;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;

/** What is done to a case that exists. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseActsResource {

    @Inject
    LossCases cases;

    @Inject
    CaseAnswers answers;

    @POST
    @Once
    @Path("/{no}/acceptance")
    public Response accept(@PathParam("no") String no, JsonBody body) {
        var command =
                new CaseCommand.Accept(JsonBody.caseNumber(no), body.fields().version());
        return Answers.recorded(answers.composed(cases.accept(command)));
    }

    @POST
    @Once
    @Path("/{no}/corrections")
    public Response correct(@PathParam("no") String no, JsonBody body) {
        JsonFields asked = body.fields();
        var command = new CaseCommand.Correct(
                JsonBody.caseNumber(no), asked.version(), asked.typed("changes"), asked.text("reason"));
        return Answers.recorded(answers.composed(cases.correct(command)));
    }

    @POST
    @Once
    @Path("/{no}/lines")
    public Response addLine(@PathParam("no") String no, JsonBody body) {
        JsonFields line = body.fields();
        var command = new CaseCommand.AddLine(JsonBody.caseNumber(no), line.version(), ThingBody.lostItem(line));
        return Answers.recorded(answers.composed(cases.addLine(command)));
    }

    @POST
    @Once
    @Path("/{no}/voiding")
    public Response voidCase(@PathParam("no") String no, JsonBody body) {
        JsonFields asked = body.fields();
        var command = new CaseCommand.Void(JsonBody.caseNumber(no), asked.version(), asked.text("reason"));
        return Answers.recorded(answers.composed(cases.voidCase(command)));
    }

    @POST
    @Once
    @Path("/{no}/links")
    public Response link(@PathParam("no") String no, JsonBody body) {
        JsonFields link = body.fields();
        var command = new CaseCommand.Link(
                JsonBody.caseNumber(no),
                link.version(),
                link.whole("line"),
                link.text("itemTag"),
                link.whole("quantity"));
        return Answers.recorded(answers.composed(cases.link(command)));
    }

    @POST
    @Once
    @Path("/{no}/links/{tag}/release")
    public Response release(@PathParam("no") String no, @PathParam("tag") String tag, JsonBody body) {
        JsonFields asked = body.fields();
        var command = new CaseCommand.ReleaseLink(JsonBody.caseNumber(no), asked.version(), tag, asked.text("reason"));
        return Answers.recorded(answers.composed(cases.releaseLink(command)));
    }

    @POST
    @Once
    @Path("/{no}/notifications")
    public Response notification(@PathParam("no") String no, JsonBody body) {
        JsonFields told = body.fields();
        if (told.yes("send")) {
            return Answers.recorded(answers.composed(cases.sendNotice(notice(no, told))));
        }
        var command = new CaseCommand.Notify(
                JsonBody.caseNumber(no),
                told.version(),
                told.text("channel"),
                told.time("at"),
                told.text("outcome"),
                told.text("text"),
                told.text("other"));
        return Answers.recorded(answers.composed(cases.recordNotification(command)));
    }

    /** The house tells the client itself, now: neither time nor outcome is the desk's to say. */
    private static CaseCommand.SendNotice notice(String no, JsonFields told) {
        return new CaseCommand.SendNotice(
                JsonBody.caseNumber(no),
                told.version(),
                told.text("channel"),
                told.text("address"),
                told.text("text"),
                told.yes("english"));
    }
}
