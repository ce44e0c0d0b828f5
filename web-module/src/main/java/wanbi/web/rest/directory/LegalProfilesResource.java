package wanbi.web.rest.directory;

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
import wanbi.kernel.SiteCode;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LegalFileView;
import wanbi.platform.api.LegalProfiles;
import wanbi.platform.api.LegalTerms;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Zones;

/** What the law asks of a site, as dated entries (F-18). */
@Path("/sites")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LegalProfilesResource {

    @Inject
    LegalProfiles profiles;

    @Inject
    Zones zones;

    @GET
    @Path("/{code}/legal-profile")
    public Response of(@PathParam("code") String code) {
        return Answers.ok(file(profiles.of(JsonBody.site(code))));
    }

    @POST
    @Once
    @Path("/{code}/legal-profile")
    public Response enter(@PathParam("code") String code, JsonBody body) {
        SiteCode site = JsonBody.site(code);
        JsonFields said = body.fields();
        var command = new LegalProfiles.Enter(site, said.day("effectiveFrom"), terms(said), said.version());
        return Answers.recorded(file(profiles.enter(command)));
    }

    private static LegalTerms terms(JsonFields said) {
        return new LegalTerms(
                said.text("placeClass"),
                said.text("basis"),
                said.whole("footageDays"),
                said.text("footageBasis"),
                said.whole("holdDays"),
                said.text("holdCount"),
                said.text("holdBasis"),
                said.amount("theftFigure"),
                said.text("theftBasis"),
                said.text("policeStation"),
                said.texts("policePhones"),
                said.text("decidedBy"),
                said.yes("confirmedByCounsel"),
                said.text("filingNumber"),
                said.whole("filedDays"));
    }

    private JsonObject file(LegalFileView view) {
        ZoneId zone = zones.of(view.getSite());
        return Shape.timeless()
                .with("site", view.getSite())
                .with("inForce", view.getInForce() == null ? null : entry(view.getInForce(), zone))
                .list("history", view.getHistory(), entry -> entry(entry, zone))
                .with("version", view.getVersion())
                .build();
    }

    private static JsonObject entry(LegalEntryView view, ZoneId zone) {
        return Shape.in(zone)
                .with("number", view.getNumber())
                .with("effectiveFrom", view.getEffectiveFrom().toString())
                .with("placeClass", view.getPlaceClass())
                .with("basis", view.getBasis())
                .with("footageDays", view.getFootageDays())
                .with("footageBasis", view.getFootageBasis())
                .with("holdDays", view.getHoldDays())
                .with("holdCount", view.getHoldCount())
                .with("holdBasis", view.getHoldBasis())
                .with("theftFigure", view.getTheftFigure())
                .with("theftBasis", view.getTheftBasis())
                .with("policeStation", view.getPoliceStation())
                .texts("policePhones", view.getPolicePhones())
                .with("decidedBy", view.getDecidedBy())
                .with("confirmedByCounsel", view.isConfirmedByCounsel())
                .with("filingNumber", view.getFilingNumber())
                .with("filedDays", view.getFiledDays())
                .with("enteredAt", view.getEnteredAt())
                .with("enteredByName", view.getEnteredByName())
                .build();
    }
}
