package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.StoredFile;
import wanbi.web.rest.Answers;
import wanbi.web.rest.view.Shape;

/** Exported clips, as they come: never held in memory. */
@Path("/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClipsResource {

    @Inject
    FootageKeeping keeping;

    @PUT
    @Path("/clips")
    @Consumes(MediaType.WILDCARD)
    public Response store(
            @QueryParam("case") String about, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body) {
        if (about == null) {
            throw new InvalidInput("case", "REQUIRED");
        }
        CaseNumber number = CaseNumber.parse(about).orElseThrow(() -> new UnknownThing("case"));
        StoredFile stored = keeping.store(new FootageCommand.Clip(number, body, type));
        return Answers.recorded(Shape.timeless()
                .with("file", stored.file())
                .with("sha256", stored.sha256())
                .with("bytes", stored.bytes())
                .with("mediaType", stored.mediaType())
                .build());
    }
}
