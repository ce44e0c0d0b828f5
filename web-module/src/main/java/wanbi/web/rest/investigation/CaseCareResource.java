package wanbi.web.rest.investigation;

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
import java.time.ZoneId;
import wanbi.investigation.api.AreaNoticeView;
import wanbi.investigation.api.AreaNotices;
import wanbi.investigation.api.ClientCare;
import wanbi.investigation.api.HazardView;
import wanbi.investigation.api.Hazards;
import wanbi.kernel.CaseNumber;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;
import wanbi.web.rest.view.CareShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** What is done for the client of a case, and what the case has shown to be weak (R18, L-12). */
@Path("/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseCareResource {

    @Inject
    ClientCare care;

    @Inject
    Hazards hazards;

    @Inject
    AreaNotices notices;

    @Inject
    Zones zones;

    @GET
    @Path("/{no}/care-records")
    public Response comforts(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(Slices.all(care.ofCase(number).getComforts(), one -> CareShapes.comfort(one, zone(number))));
    }

    @POST
    @Once
    @Path("/{no}/care-records")
    public Response comfort(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.created(
                "/cases/" + no + "/care-records",
                CareShapes.comfort(care.comfort(CareBody.comfort(number, body.fields())), zone(number)));
    }

    @GET
    @Path("/{no}/earlier-thefts")
    public Response earlier(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(Slices.all(care.ofCase(number).getEarlier(), one -> CareShapes.earlier(one, zone(number))));
    }

    @GET
    @Path("/{no}/education-records")
    public Response educations(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(
                Slices.all(care.ofCase(number).getEducations(), one -> CareShapes.education(one, zone(number))));
    }

    @POST
    @Once
    @Path("/{no}/education-records")
    public Response educate(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.created(
                "/cases/" + no + "/education-records",
                CareShapes.education(care.educate(CareBody.education(number, body.fields())), zone(number)));
    }

    @GET
    @Path("/{no}/care-calls")
    public Response calls(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(Slices.all(care.ofCase(number).getCalls(), one -> CareShapes.call(one, zone(number))));
    }

    @GET
    @Path("/{no}/area-notices")
    public Response notices(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(Slices.all(notices.ofCase(number), one -> CareShapes.notice(one, zone(number))));
    }

    @POST
    @Once
    @Path("/{no}/area-notices")
    public Response notify(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        AreaNoticeView issued = notices.issue(CareBody.notice(number, body.fields()));
        return Answers.created(
                "/area-notices/" + issued.getId() + "/notice.pdf", CareShapes.notice(issued, zone(number)));
    }

    @GET
    @Path("/{no}/hazards")
    public Response hazards(@PathParam("no") String no) {
        CaseNumber number = JsonBody.caseNumber(no);
        return Answers.ok(Slices.all(hazards.ofCase(number), one -> CareShapes.hazard(one, zone(number))));
    }

    @POST
    @Once
    @Path("/{no}/hazards")
    public Response register(@PathParam("no") String no, JsonBody body) {
        CaseNumber number = JsonBody.caseNumber(no);
        HazardView registered = hazards.register(CareBody.hazard(number, body.fields()));
        return Answers.created("/hazards/" + registered.getId(), CareShapes.hazard(registered, zone(number)));
    }

    private ZoneId zone(CaseNumber number) {
        return zones.of(number.site().value());
    }
}
