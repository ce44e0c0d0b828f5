package wanbi.web.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.GuardContracts;
import wanbi.platform.api.GuardTerms;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.GuardShapes;
import wanbi.web.rest.view.Zones;

/** Who guards a site, as dated entries (L-18). */
@Path("/sites")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GuardContractsResource {

    @Inject
    GuardContracts contracts;

    @Inject
    Zones zones;

    @GET
    @Path("/{code}/guard-contracts")
    public Response of(@PathParam("code") String code) {
        SiteCode site = JsonBody.site(code);
        return Answers.ok(GuardShapes.file(contracts.of(site), zones.of(site.value())));
    }

    @POST
    @Once
    @Path("/{code}/guard-contracts")
    public Response enter(@PathParam("code") String code, JsonBody body) {
        SiteCode site = JsonBody.site(code);
        JsonFields said = body.fields();
        var command = new GuardContracts.Enter(
                site, said.day("effectiveFrom"), said.yes("ownGuards"), terms(said), said.version());
        return Answers.recorded(GuardShapes.file(contracts.enter(command), zones.of(site.value())));
    }

    private static GuardTerms terms(JsonFields said) {
        return new GuardTerms(
                said.text("company"),
                said.text("licence"),
                said.text("contractNumber"),
                said.day("validUntil"),
                said.text("contact"),
                said.text("phone"),
                said.day("dataAgreementOn"));
    }
}
