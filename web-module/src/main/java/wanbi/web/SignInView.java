package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import wanbi.platform.api.CompanyView;
import wanbi.platform.api.Directory;
import wanbi.platform.api.FirstRun;
import wanbi.web.frame.Me;

/** The front door: name and password in, and out again. */
@Named
@RequestScoped
public class SignInView {

    private static final String HOME = "/home.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private Directory directory;

    @Inject
    private FirstRun firstRun;

    @Inject
    private Me me;

    private String username;
    private String password;
    private String to;
    private boolean expired;

    /** An empty installation is filled first; who is in already goes on. */
    public String arrive() {
        if (firstRun.isDue()) {
            return "/first-run?faces-redirect=true";
        }
        return me.isSignedIn() && !expired ? "/home?faces-redirect=true" : null;
    }

    public void enter() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(username == null ? "" : username, password))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + destination());
        }
    }

    /** Only paths of this application: nobody is led away by a forged link. */
    private String destination() {
        boolean ours = to != null && to.matches("/[\\w/.-]+\\.xhtml(\\?.*)?") && !to.startsWith("//");
        return ours && !to.startsWith("/sign-in") && !to.startsWith("/error") ? to : HOME;
    }

    public void signOut() throws ServletException, IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/sign-in.xhtml");
    }

    public boolean isDemonstration() {
        return directory.company().map(CompanyView::isDemonstration).orElse(false);
    }

    public String getCompany() {
        return directory.company().map(CompanyView::getName).orElse("");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
