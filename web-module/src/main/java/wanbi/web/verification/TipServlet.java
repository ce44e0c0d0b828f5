package wanbi.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import wanbi.investigation.api.TipCommand.Told;
import wanbi.web.rest.view.Shape;

/** {@code /tips/SH01}, as the QR code on the poster carries it: the page for people, a form to post for programs. */
@WebServlet("/tips/*")
public class TipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/tip-box.xhtml";

    @Inject
    transient TipBox box;

    @Inject
    transient PublicAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(PAGE).forward(new CodeInPath(request), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Told told = new Told(
                request.getParameter("observed"),
                null,
                request.getParameter("placeNote"),
                request.getParameter("contact"),
                "true".equals(request.getParameter("aboutStaff")));
        answer.write(request, response, () -> {
            box.drop(CodeInPath.of(request), told, request.getRemoteAddr());
            return Shape.timeless().with("received", true).build().toString();
        });
    }
}
