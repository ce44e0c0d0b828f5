package wanbi.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import wanbi.web.rest.view.Shape;

/** {@code /verify/CODE}, as QR codes carry it: the page for people, JSON for those who ask for it. */
@WebServlet("/verify/*")
public class VerifyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/verify.xhtml";

    @Inject
    transient PaperVerification verification;

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

    private static String verdict(Optional<GenuinePaper> paper) {
        return paper.map(genuine -> Shape.timeless()
                        .with("genuine", true)
                        .with("kind", genuine.getKind())
                        .with("number", genuine.getNumber())
                        .with("itemClass", genuine.getItemClass())
                        .with("date", genuine.getDate().toString())
                        .with("status", genuine.getStatus()))
                .orElseGet(() -> Shape.timeless().with("genuine", false))
                .build()
                .toString();
    }
}
