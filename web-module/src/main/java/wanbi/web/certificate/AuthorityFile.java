package wanbi.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The authority that a phone has to trust before its camera opens for us, when the house made its own HTTPS certificate.
 * Public, and nothing secret: every HTTPS answer shows it anyway.
 */
@WebServlet("/ca.crt")
public class AuthorityFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "wanbi.tls.authority")
    transient Optional<String> authority;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (authority.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] certificate = Files.readAllBytes(Path.of(authority.get()));
        response.setContentType("application/x-x509-ca-cert");
        response.setHeader("Content-Disposition", "attachment; filename=\"wanbi-ca.crt\"");
        response.setContentLength(certificate.length);
        response.getOutputStream().write(certificate);
    }
}
