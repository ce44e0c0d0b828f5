package wanbi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.web.security.SignInPages;

/** Where somebody is sent when the page itself cannot answer. */
@RequestScoped
class Dismissal {

    private static final Logger LOG = Logger.getLogger(Dismissal.class.getName());

    /** The session has ended: to the door, which leads back here; the browser has kept what was typed. */
    void toTheDoor(FacesContext context) {
        String back = ((HttpServletRequest) context.getExternalContext().getRequest()).getRequestURI();
        redirect(context, SignInPages.signInAndBackTo(back) + "&expired=1");
    }

    /** Unknown, forbidden, or what nobody foresaw: a page that says so, and for the last one a number to ask for. */
    void toErrorPage(FacesContext context, Optional<BusinessRuleViolation> refusal, Throwable thrown) {
        int status = refusal.map(Dismissal::status).orElse(500);
        String number = "";
        if (status == 500) {
            number = "W-%06X".formatted(ThreadLocalRandom.current().nextInt(1 << 24));
            LOG.log(Level.SEVERE, "unexpected error " + number, thrown);
        }
        ExternalContext external = context.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
        }
        if (context.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
            redirect(context, "/error.xhtml?kind=" + status + "&number=" + number);
            return;
        }
        external.getRequestMap().put("errorKind", Integer.toString(status));
        external.getRequestMap().put("errorNumber", number);
        sendError(context, status);
    }

    private static int status(BusinessRuleViolation refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN -> 404;
            case FORBIDDEN, UNAUTHENTICATED -> 403;
            case THROTTLED -> 429;
            default -> 409;
        };
    }

    private static void redirect(FacesContext context, String to) {
        try {
            ExternalContext external = context.getExternalContext();
            external.redirect(external.getRequestContextPath() + to);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The container then shows the error page, when this page has left the stage. */
    private static void sendError(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
