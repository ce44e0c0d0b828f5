package wanbi.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import wanbi.handover.api.SatisfactionView;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.web.rest.view.Shape;

/** {@code /verify/CODE}, as QR codes carry it: the page for people, JSON for those who ask for it. */
@WebServlet("/verify/*")
public class VerifyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/verify.xhtml";
    private static final int SC_TOO_MANY_REQUESTS = 429;
    private static final Logger LOG = Logger.getLogger(VerifyServlet.class.getName());

    @Inject
    transient PaperVerification verification;

    @Inject
    transient ClientTap taps;

    @Inject
    transient PublicAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Vary", "Accept, Accept-Language");
        String code = CodeInPath.of(request);
        if (PublicAnswer.wantsPage(request)) {
            request.getRequestDispatcher(PAGE).forward(new CodeInPath(request), response);
            return;
        }
        answer.write(request, response, () -> verdict(verification.check(code, request.getRemoteAddr())));
    }

    /** One of five faces. What a page may not say any more is seen there, since the page shows no faces then. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = CodeInPath.of(request);
        String typed = request.getParameter("satisfaction");
        if (!PublicAnswer.wantsPage(request)) {
            answer.write(request, response, () -> said(taps.tap(code, typed, request.getRemoteAddr())));
            return;
        }
        try {
            taps.tap(code, typed, request.getRemoteAddr());
        } catch (AskedTooOften tooOften) {
            response.sendError(SC_TOO_MANY_REQUESTS);
            return;
        } catch (BusinessRuleViolation shownThere) {
            LOG.log(Level.FINE, "not taken", shownThere);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getContextPath() + "/verify/" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    private static String said(SatisfactionView view) {
        return Shape.timeless()
                .with("satisfaction", view.getScore())
                .with("open", view.isOpen())
                .build()
                .toString();
    }

    private static Shape genuine(GenuinePaper paper) {
        Shape shape = Shape.timeless()
                .with("genuine", true)
                .with("kind", paper.getKind())
                .with("number", paper.getNumber())
                .with("itemClass", paper.getItemClass())
                .with("date", paper.getDate().toString())
                .with("status", paper.getStatus());
        return paper.getReplacedBy() == null ? shape : shape.with("replacedBy", paper.getReplacedBy());
    }

    private static String verdict(Optional<GenuinePaper> paper) {
        return paper.map(VerifyServlet::genuine)
                .orElseGet(() -> Shape.timeless().with("genuine", false))
                .build()
                .toString();
    }
}
