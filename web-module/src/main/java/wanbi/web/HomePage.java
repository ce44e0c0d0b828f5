package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.kernel.Role;
import wanbi.web.frame.Me;

/** Which home page the role gets. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Me me;

    public String getPart() {
        Role role = me.getRole();
        if (role == null) {
            return "nowhere";
        }
        return switch (role) {
            case DESK -> "desk";
            case MANAGER -> "manager";
            case GUARD -> "guard";
            case CCTV -> "cctv";
            case HEAD_OFFICE -> "head-office";
            case AUDITOR -> "auditor";
            default -> "places";
        };
    }
}
