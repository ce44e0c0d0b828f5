package wanbi.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.problem.Problem;
import wanbi.web.rest.problem.Refusals;

/** {@code /blank-form.pdf?site=SH01&count=5}: numbered forms for a power cut (R27). Each printing takes new numbers. */
@WebServlet("/blank-form.pdf")
public class BlankForms extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Papers papers;

    @Inject
    transient Refusals refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] forms = papers.blankForms(JsonBody.site(site(request)), count(request));
            response.setHeader("Content-Disposition", "inline; filename=\"blank-forms.pdf\"");
            answer(response, "application/pdf", forms);
        } catch (BusinessRuleViolation | jakarta.ejb.EJBAccessException thrown) {
            Problem problem = refusals.problem(
                    refusals.in(thrown).orElseThrow(() -> thrown),
                    Languages.asked(request.getHeader("Accept-Language")));
            response.setStatus(problem.status());
            answer(response, Problem.MEDIA_TYPE, problem.json().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String site(HttpServletRequest request) {
        String site = request.getParameter("site");
        if (site == null || site.isBlank()) {
            throw new InvalidInput("site", "REQUIRED");
        }
        return site;
    }

    private static Integer count(HttpServletRequest request) {
        String count = request.getParameter("count");
        if (count == null || count.isBlank()) {
            return 1;
        }
        if (!count.matches("\\d{1,9}")) {
            throw new InvalidInput("count", "NOT_A_NUMBER");
        }
        return Integer.valueOf(count);
    }

    private static void answer(HttpServletResponse response, String mediaType, byte[] body) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
