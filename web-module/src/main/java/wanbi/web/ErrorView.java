package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Tells calmly what went wrong; never a trace, only a number that the log knows. */
@Named
@RequestScoped
public class ErrorView {

    private static final Set<String> KNOWN = Set.of("403", "404", "409", "429");

    @Inject
    private HttpServletRequest request;

    public String getTitleKey() {
        return "error." + kind() + ".title";
    }

    public String getTextKey() {
        return "error." + kind() + ".text";
    }

    /** Empty for what is no error of ours. */
    public String getNumber() {
        Object number = request.getAttribute("errorNumber");
        String told = number == null ? request.getParameter("number") : number.toString();
        return told != null && told.matches("W-[0-9A-F]{6}") ? told : "";
    }

    private String kind() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String kind = status == null ? request.getParameter("kind") : status.toString();
        return kind != null && KNOWN.contains(kind) ? kind : "500";
    }
}
