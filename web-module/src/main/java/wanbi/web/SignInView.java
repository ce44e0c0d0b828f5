package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import wanbi.platform.api.CompanyView;
import wanbi.platform.api.Directory;
import wanbi.platform.api.FirstRun;
import wanbi.web.frame.Me;
import wanbi.web.security.SignInPages;
import wanbi.web.security.StaffSession;

/** The front door: name and password in, and out again. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private StaffSession session;

    @Inject
    private Directory directory;

    @Inject
    private FirstRun firstRun;

    @Inject
    private Me me;

    private String username;
    private String password;
    private String to;

    /** An empty installation is filled first; who is in already goes on. */
    public String arrive() {
        if (firstRun.isDue()) {
            return "/first-run?faces-redirect=true";
        }
        return me.isSignedIn() ? "/home?faces-redirect=true" : null;
    }

    public void enter() throws IOException {
        session.open(username, password);
        lead(SignInPages.safe(to));
    }

    public void signOut() throws IOException {
        session.close();
        lead(SignInPages.SIGN_IN);
    }

    private static void lead(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
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
}
