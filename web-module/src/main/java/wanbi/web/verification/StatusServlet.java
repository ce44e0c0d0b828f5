package wanbi.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import wanbi.intake.api.SlipStandingView;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.view.Shape;

/** {@code /status/CODE?phone=1234}: how far a case is, for the holder of its slip; a page for people, else JSON. */
@WebServlet("/status/*")
public class StatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/status.xhtml";

    @Inject
    transient CaseEnquiry enquiry;

    @Inject
    transient StandingWords words;

    @Inject
    transient PublicAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Vary", "Accept, Accept-Language");
        if (PublicAnswer.wantsPage(request)) {
            request.getRequestDispatcher(PAGE).forward(new CodeInPath(request), response);
            return;
        }
        Locale locale = Languages.asked(request.getHeader("Accept-Language"));
        answer.write(request, response, () -> enquiry.ask(
                        CodeInPath.of(request), request.getParameter("phone"), request.getRemoteAddr())
                .map(found -> shape(found, locale))
                .orElseGet(() -> Shape.timeless().with("found", false))
                .build()
                .toString());
    }

    private Shape shape(SlipStandingView found, Locale locale) {
        return Shape.in(ZoneId.of(found.getZone()))
                .with("found", true)
                .with("number", found.getCaseNumber())
                .with("itemClass", found.getItemClass())
                .with("status", found.getStatus())
                .with("statusText", words.status(locale, found.getStatus()))
                .with("nextPromiseAt", found.getNextPromiseAt())
                .with("lastContactAt", found.getLastContactAt())
                .with("whatNow", words.whatNow(locale, found.getStatus()))
                .with("site", found.getSiteName())
                .with("telephone", found.getTelephone());
    }
}
