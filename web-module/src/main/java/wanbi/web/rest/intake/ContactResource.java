package wanbi.web.rest.intake;

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
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ContactCommand;
import wanbi.intake.api.ContactLog;
import wanbi.intake.api.FeedbackProposal;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.ContactShapes;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Zones;
import wanbi.web.text.FeedbackSentences;
import wanbi.web.text.Wording;

/** What the client of a case was promised and told. */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {

    @Inject
    ClientContacts contacts;

    @Inject
    FeedbackSentences sentences;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/promises")
    public Response log(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(shape(number, contacts.of(number)));
    }

    @POST
    @Once
    @Path("/{no}/promises")
    public Response promise(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        String address = said.text("address");
        boolean english = said.yes("english");
        var letter = said.yes("send") ? new ContactCommand.Letter(address, english) : null;
        var command = new ContactCommand.MakePromise(
                number, said.time("at"), said.text("channel"), said.text("text"), letter);
        return Answers.recorded(shape(number, contacts.promise(command)));
    }

    @POST
    @Once
    @Path("/{no}/promises/{id}/keeping")
    public Response keep(@PathParam("no") String no, @PathParam("id") String id, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        var command = new ContactCommand.KeepPromise(
                number, promise(id), said.time("at"), said.text("outcome"), said.text("text"), next(said));
        return Answers.recorded(shape(number, contacts.keep(command)));
    }

    @GET
    @Path("/{no}/feedback/proposals")
    public Response proposals(@PathParam("no") String no) {
        return Answers.ok(Shape.timeless()
                .list("items", contacts.proposals(JsonBody.caseNumber(no)), this::proposal)
                .build());
    }

    @POST
    @Once
    @Path("/{no}/feedback")
    public Response feedback(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        var command = new ContactCommand.GiveFeedback(
                number, said.time("at"), said.text("channel"), said.text("outcome"), said.text("text"), next(said));
        return Answers.recorded(shape(number, contacts.feedback(command)));
    }

    private JsonObject proposal(FeedbackProposal proposal) {
        return Shape.timeless()
                .with("situation", proposal.getSituation())
                .with("text", sentences.of(Wording.CHINESE, proposal))
                .with("textEn", sentences.of(Wording.ENGLISH, proposal))
                .texts("cannotTell", proposal.getCannotTell())
                .build();
    }

    private static ContactCommand.Next next(JsonFields said) {
        return said.object(
                "next", next -> new ContactCommand.Next(next.time("at"), next.text("channel"), next.text("text")));
    }

    private static int promise(String id) {
        if (!id.matches("[0-9]{1,6}")) {
            throw new UnknownThing("promise");
        }
        return Integer.parseInt(id);
    }

    private JsonObject shape(CaseNumber number, ContactLog log) {
        String site = number.value().split("-", 2)[0];
        return ContactShapes.log(log, zones.of(site));
    }
}
