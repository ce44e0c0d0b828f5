package wanbi.web.rest.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Locale;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.workbook.ReportView;
import wanbi.web.workbook.Workbooks;

/** The compliance workbooks of model.md E.9. */
@Path("/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Workbooks workbooks;

    @GET
    public Response reports(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Answers.ok(Slices.all(workbooks.available(Languages.asked(language)), ReportsResource::report));
    }

    @GET
    @Path("/{report: [A-Z]\\d{1,2}}.xlsx")
    @Produces(XLSX)
    public Response workbook(
            @PathParam("report") String report,
            @BeanParam ListQuery query,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        SiteCode site = query.site();
        FieldErrors errors = new FieldErrors();
        LocalDate from = query.day("from", errors);
        LocalDate to = query.day("to", errors);
        errors.refuse();
        Locale locale = Languages.asked(language);
        StreamingOutput rows = out -> workbooks.write(report, from, to, site, locale, out);
        return Answers.saved(rows, XLSX, workbooks.fileName(report, from, to, site));
    }

    private static JsonObject report(ReportView view) {
        return Shape.timeless()
                .with("code", view.getCode())
                .with("title", view.getTitle())
                .with("basis", view.getBasis())
                .with("xlsx", Answers.address("/reports/" + view.getCode() + ".xlsx"))
                .build();
    }
}
