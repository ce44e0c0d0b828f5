package wanbi.web.rest.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.DirectoryImport;
import wanbi.platform.api.DirectoryImport.FirstPassword;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.web.imports.ImportKinds;
import wanbi.web.imports.ImportTemplate;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;

/** Sites, places, staff, clients, cameras and past thefts on their way in, and the templates to fill in. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RowImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    RowsImport rows;

    @Inject
    ImportKinds kinds;

    @Inject
    ImportTemplate template;

    @Inject
    DirectoryImport directory;

    @POST
    @Path("/sites")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sites(
            @FormParam("file") EntityPart part,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping)
            throws Exception {
        return start("sites", part, null, dryRun, mapping);
    }

    @POST
    @Path("/places")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response places(
            @FormParam("file") EntityPart part,
            @QueryParam("site") String site,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping)
            throws Exception {
        return start("places", part, site, dryRun, mapping);
    }

    @POST
    @Path("/staff")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response staff(
            @FormParam("file") EntityPart part,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping)
            throws Exception {
        return start("staff", part, null, dryRun, mapping);
    }

    @POST
    @Path("/clients")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response clients(
            @FormParam("file") EntityPart part,
            @QueryParam("site") String site,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping)
            throws Exception {
        return start("clients", part, site, dryRun, mapping);
    }

    @POST
    @Path("/cameras")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response cameras(
            @FormParam("file") EntityPart part,
            @QueryParam("site") String site,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping)
            throws Exception {
        return start("cameras", part, site, dryRun, mapping);
    }

    @POST
    @Path("/theft-cases")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response thefts(
            @FormParam("file") EntityPart part,
            @QueryParam("site") String site,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping)
            throws Exception {
        return start("theft-cases", part, site, dryRun, mapping);
    }

    @GET
    @Path("/{kind}/template.xlsx")
    @Produces(XLSX)
    public Response template(
            @PathParam("kind") String kind, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        byte[] workbook = template.of(kinds.of(kind), Languages.asked(language));
        return Answers.saved(workbook, XLSX, "wanbi-" + kind + ".xlsx");
    }

    /** Told once and remembered nowhere, so it takes no Idempotency-Key. */
    @POST
    @Path("/{id}/first-passwords")
    public Response firstPasswords(@PathParam("id") String id) {
        return Answers.ok(Slices.all(directory.firstPasswords(new JobRef(id)), RowImportsResource::told));
    }

    private Response start(String kind, EntityPart part, String site, String dryRun, String mapping) throws Exception {
        boolean atSite = kinds.of(kind).atSite();
        if (atSite && (site == null || site.isBlank())) {
            throw new InvalidInput("site", "REQUIRED");
        }
        if (part == null) {
            throw new InvalidInput("file", "REQUIRED");
        }
        var order = new RowsImport.Order(
                kind,
                atSite ? JsonBody.site(site) : null,
                part.getFileName().orElse(kind),
                ImportsResource.yes(dryRun),
                MappingText.read(mapping));
        try (SpooledUpload upload = SpooledUpload.of(part.getContent())) {
            return rows.start(order, upload);
        }
    }

    private static JsonObject told(FirstPassword one) {
        return Shape.timeless()
                .with("name", one.getName())
                .with("username", one.getUsername())
                .with("password", one.getPassword())
                .build();
    }
}
