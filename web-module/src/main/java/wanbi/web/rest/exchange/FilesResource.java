package wanbi.web.rest.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.Files;
import wanbi.platform.api.StoredFile;
import wanbi.web.rest.Answers;
import wanbi.web.rest.view.Shape;

/** Pictures and papers on their way into the store; what they are is judged by their content. */
@Path("/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    @Inject
    Files files;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@FormParam("file") EntityPart part) {
        if (part == null) {
            throw new InvalidInput("file", "REQUIRED");
        }
        StoredFile stored = files.upload(
                new Files.Upload(part.getContent(), part.getFileName().orElse("")));
        return Answers.recorded(Shape.timeless()
                .with("file", stored.file())
                .with("sha256", stored.sha256())
                .with("bytes", stored.bytes())
                .with("mediaType", stored.mediaType())
                .build());
    }
}
