package wanbi.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.problem.Problem;
import wanbi.web.rest.problem.Refusals;
import wanbi.web.rest.view.Shape;

/** {@code /verify/CODE}, as QR codes carry it: the page for people, JSON for those who ask for it. */
@WebServlet("/verify/*")
public class VerifyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/verify.xhtml";

    /** Name under which the page finds the code. */
    public static final String CODE = "code";

    @Inject
    transient PaperVerification verification;

    @Inject
    transient Refusals refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Vary", "Accept, Accept-Language");
        String path = request.getPathInfo();
        String code = path == null ? "" : path.substring(1);
        if (wantsPage(request)) {
            request.getRequestDispatcher(PAGE).forward(new CodeRequest(request, code), response);
            return;
        }
        try {
            write(response, "application/json", verdict(verification.check(code, request.getRemoteAddr())));
        } catch (BusinessRuleViolation refusal) {
            Problem problem = refusals.problem(refusal, Languages.asked(request.getHeader("Accept-Language")));
            response.setStatus(problem.status());
            problem.headers().forEach(response::setHeader);
            write(response, Problem.MEDIA_TYPE, problem.json());
        }
    }

    /** Browsers name HTML; everything else that does not is a program. */
    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
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

    private static void write(HttpServletResponse response, String mediaType, String body) throws IOException {
        response.setContentType(mediaType);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The code stands in the path; the page reads it as a parameter. */
    private static final class CodeRequest extends jakarta.servlet.http.HttpServletRequestWrapper {

        private final String code;

        CodeRequest(HttpServletRequest request, String code) {
            super(request);
            this.code = code;
        }

        @Override
        public String getParameter(String name) {
            return CODE.equals(name) ? code : super.getParameter(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new java.util.HashMap<>(super.getParameterMap());
            parameters.put(CODE, new String[] {code});
            return parameters;
        }

        @Override
        public String[] getParameterValues(String name) {
            return CODE.equals(name) ? new String[] {code} : super.getParameterValues(name);
        }
    }
}
