package wanbi.web.rest.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import wanbi.handover.api.ClaimForm;
import wanbi.handover.api.ClaimQuery;
import wanbi.handover.api.ClaimRef;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.Disputes;
import wanbi.handover.api.FormQuery;
import wanbi.handover.api.SiteReleases;
import wanbi.handover.api.WrongReleases;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.FieldErrors;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.ClaimShapes;
import wanbi.web.rest.view.DisputeShapes;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** Reading claims, and the form that the client reads and signs. */
@Path("/claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimsResource {

    private static final SiteReleases NONE = new SiteReleases(null, 0, 0, 0, 0);

    @Inject
    Claims claims;

    @Inject
    Disputes disputes;

    @Inject
    WrongReleases wrongs;

    @Inject
    Zones zones;

    @GET
    public Response list(@BeanParam ListQuery query) {
        var asked = new ClaimQuery(query.site(), query.codes("status"), query.limit(), query.after());
        return Answers.ok(
                Slices.page(claims.list(asked), found -> ClaimShapes.whole(found, zones.of(found.getSite()))));
    }

    /** Of the claims opened in the period, site by site and together (E.8 no. 21). */
    @GET
    @Path("/figures")
    public Response figures(@BeanParam ListQuery query) {
        FieldErrors errors = new FieldErrors();
        LocalDate from = query.day("from", errors);
        LocalDate to = query.day("to", errors);
        errors.refuse();
        List<SiteReleases> sites = wrongs.figures(new LedgerQuery(query.site(), from, to, null, 0));
        return Answers.ok(Shape.timeless()
                .list("sites", sites, ClaimsResource::figures)
                .with("total", figures(sites.stream().reduce(NONE, SiteReleases::plus)))
                .build());
    }

    private static JsonObject figures(SiteReleases site) {
        Double rate = site.getDisputeRate();
        return Shape.timeless()
                .with("site", site.getSite())
                .with("claims", site.getClaims())
                .with("disputed", site.getDisputed())
                .with(
                        "disputeRate",
                        rate == null ? null : BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_UP))
                .with("handedOver", site.getHandedOver())
                .with("wrongReleases", site.getWrong())
                .build();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        ClaimView view = claims.get(new ClaimRef(id));
        return Answers.ok(ClaimShapes.whole(view, zones.of(view.getSite())));
    }

    /** Empty before the answers are sealed. */
    @GET
    @Path("/{id}/comparison")
    public Response revealed(@PathParam("id") String id) {
        return Answers.ok(ClaimShapes.revealed(claims.revealed(new ClaimRef(id))));
    }

    @GET
    @Path("/{id}/disputes")
    public Response disputes(@PathParam("id") String id) {
        return Answers.ok(Slices.all(
                disputes.of(new ClaimRef(id)), view -> DisputeShapes.dispute(view, zones.of(view.getSite()))));
    }

    @GET
    @Path("/{id}/form")
    public Response form(
            @PathParam("id") String id, @QueryParam("level") String level, @QueryParam("posted") boolean posted) {
        ClaimForm form = claims.form(new FormQuery(id, level, posted));
        return Answers.ok(Shape.timeless()
                .with("formHash", form.getFormHash())
                .with(
                        "pdf",
                        Answers.address("/claims/" + id + "/form.pdf" + (level == null ? "" : "?level=" + level)
                                + (posted ? "&posted=true" : "")))
                .build());
    }

    @GET
    @Path("/{id}/form.pdf")
    @Produces("application/pdf")
    public Response formPdf(
            @PathParam("id") String id, @QueryParam("level") String level, @QueryParam("posted") boolean posted) {
        return Answers.pdf(claims.printForm(new FormQuery(id, level, posted)), "form.pdf");
    }
}
