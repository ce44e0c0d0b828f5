package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import wanbi.investigation.api.PackCommand;
import wanbi.investigation.api.PackView;
import wanbi.investigation.api.PolicePacks;
import wanbi.kernel.InvalidInput;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.PackShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What the police get of a theft in one folder (F-9). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasePacksResource {

    private static final String ZIP = "application/zip";

    @Inject
    PolicePacks packs;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/police-packs")
    public Response all(@PathParam("no") String no) {
        return Answers.ok(Slices.all(packs.ofCase(JsonBody.caseNumber(no)), this::shape));
    }

    @POST
    @Once
    @Path("/{no}/police-packs")
    public Response make(@PathParam("no") String no, JsonBody body) {
        PackView made = packs.make(
                new PackCommand.Make(JsonBody.caseNumber(no), body.fields().text("reason")));
        return Answers.created(address(made), shape(made));
    }

    @GET
    @Path("/{no}/police-pack.zip")
    @Produces(ZIP)
    public Response pack(@PathParam("no") String no, @QueryParam("version") String version) {
        PackView pack = packs.get(new PackCommand.Ref(JsonBody.caseNumber(no), version(version)));
        StreamingOutput content =
                out -> packs.take(new PackCommand.Ref(JsonBody.caseNumber(no), pack.getVersion()), out);
        return Answers.saved(content, ZIP, pack.getId() + ".zip");
    }

    private static Integer version(String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (!said.matches("[1-9]\\d{0,5}")) {
            throw new InvalidInput("version", "INVALID");
        }
        return Integer.valueOf(said);
    }

    private JsonObject shape(PackView view) {
        return PackShapes.pack(view, Answers.address(address(view)), zones.of(view.getSite()));
    }

    private static String address(PackView view) {
        return "/cases/" + view.getCaseNumber() + "/police-pack.zip?version=" + view.getVersion();
    }
}
