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
import java.time.ZoneId;
import wanbi.handover.api.LetterCommand;
import wanbi.handover.api.LetterView;
import wanbi.handover.api.Letters;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Letters for clients and insurers (F-20, R20, R31). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseLettersResource {

    @Inject
    Letters letters;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/letters")
    public Response list(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(Slices.all(letters.ofCase(number), letter -> shape(letter, number)));
    }

    @POST
    @Once
    @Path("/{no}/letters")
    public Response issue(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        JsonFields said = body.fields();
        LetterView letter = letters.issue(new LetterCommand.Issue(number, said.text("kind"), said.text("language")));
        return Answers.created(pdf(letter), shape(letter, number));
    }

    @GET
    @Path("/{no}/letters/{letter}/letter.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("no") String no, @PathParam("letter") int letter) {
        LetterCommand.Ref ref = new LetterCommand.Ref(JsonBody.caseNumber(no), letter);
        return Answers.pdf(letters.pdf(ref), LetterCommand.numberOf(ref.caseNumber(), letter) + ".pdf");
    }

    private static String pdf(LetterView letter) {
        return "/cases/" + letter.getCaseNumber() + "/letters/" + letter.getNumber() + "/letter.pdf";
    }

    private JsonObject shape(LetterView letter, CaseNumber number) {
        ZoneId zone = zones.of(number.site().value());
        return Shape.in(zone)
                .with("id", letter.getId())
                .with("caseNumber", letter.getCaseNumber())
                .with("number", letter.getNumber())
                .with("kind", letter.getKind())
                .with("language", letter.getLanguage())
                .with("version", letter.getVersion())
                .with("issuedAt", letter.getIssuedAt())
                .with("byName", letter.getByName())
                .with("hash", letter.getHash())
                .with("code", letter.getCode())
                .with("pdf", Answers.address(pdf(letter)))
                .build();
    }
}
