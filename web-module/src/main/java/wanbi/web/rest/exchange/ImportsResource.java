package wanbi.web.rest.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;

/** Existing ledgers on their way in, and how far they are. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    LedgerImport ledgers;

    @Inject
    Jobs jobs;

    @Inject
    ImportShapes shapes;

    @POST
    @Path("/found-items")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(
            @FormParam("file") EntityPart part,
            @QueryParam("site") String site,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping)
            throws Exception {
        if (site == null || site.isBlank()) {
            throw new InvalidInput("site", "REQUIRED");
        }
        if (part == null) {
            throw new InvalidInput("file", "REQUIRED");
        }
        var order = new LedgerImport.Order(
                JsonBody.site(site), part.getFileName().orElse("ledger"), yes(dryRun), MappingText.read(mapping));
        try (SpooledUpload upload = SpooledUpload.of(part.getContent())) {
            return ledgers.start(order, upload);
        }
    }

    /** An access system's log for the tripwire (F-5). */
    @POST
    @Path("/access-events")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response accessEvents(
            @FormParam("file") EntityPart part, @QueryParam("site") String site, @QueryParam("dryRun") String dryRun)
            throws Exception {
        if (site == null || site.isBlank()) {
            throw new InvalidInput("site", "REQUIRED");
        }
        if (part == null) {
            throw new InvalidInput("file", "REQUIRED");
        }
        var order = new LedgerImport.Order(
                JsonBody.site(site), part.getFileName().orElse("access-log"), yes(dryRun), Map.of());
        try (SpooledUpload upload = SpooledUpload.of(part.getContent())) {
            return ledgers.startAccessLog(order, upload);
        }
    }

    @GET
    @Path("/{id}")
    public Response progress(@PathParam("id") String id) {
        return Answers.ok(shapes.of(jobs.job(new JobRef(id))));
    }

    @GET
    @Path("/{id}/report.xlsx")
    @Produces(XLSX)
    public Response report(@PathParam("id") String id) {
        return Answers.saved(jobs.report(new JobRef(id)), XLSX, "refused-rows.xlsx");
    }

    static boolean yes(String dryRun) {
        if (dryRun == null || dryRun.isBlank() || dryRun.equals("false")) {
            return false;
        }
        if (!dryRun.equals("true")) {
            throw new InvalidInput("dryRun", "NOT_A_YES_NO");
        }
        return true;
    }
}
