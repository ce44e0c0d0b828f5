package wanbi.permission;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Subject;

/** Two sites with their subjects, and for each role a colleague at the first site and one for the whole company. */
@WebServlet("/ArquillianServletRunner-stage")
public class Stage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final List<String> ROLES = List.of("DESK", "GUARD", "CCTV", "MANAGER", "HEAD_OFFICE", "AUDITOR", "ADMIN");

    /** Serial of the subjects that everybody there is assigned to, and of those that nobody is. */
    static final int ASSIGNED = 1;

    static final int UNASSIGNED = 2;

    @Inject
    transient TestHouse house;

    @Inject
    transient AccessRegister access;

    @Inject
    transient UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            SiteCode right = house.aSite();
            SiteCode wrong = house.aSite();
            JsonObjectBuilder staged =
                    Json.createObjectBuilder().add("right", right.value()).add("wrong", wrong.value());
            List<StaffPrincipal> colleagues = new ArrayList<>();
            for (String role : ROLES) {
                StaffPrincipal local = house.aColleagueWithPassword(new Grant(role, right.value()));
                StaffPrincipal everywhere = house.aColleagueWithPassword(new Grant(role, "COMPANY"));
                staged.add(role, local.username()).add(role + "@COMPANY", everywhere.username());
                colleagues.add(local);
            }
            transaction.begin();
            List.of(right, wrong)
                    .forEach(site -> List.of(ASSIGNED, UNASSIGNED).forEach(serial -> open(new Props(site, serial))));
            colleagues.forEach(local -> assign(new Props(right, ASSIGNED), local));
            transaction.commit();
            response.getWriter().print(staged.build());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static List<Subject> subjects(Props props) {
        return List.of(
                Subject.of(props.caseNumber()),
                Subject.of(props.tag()),
                Subject.claim(props.claim()),
                Subject.receipt(props.receipt()),
                Subject.job(props.job()),
                Subject.transfer(props.transfer()));
    }

    private void open(Props props) {
        subjects(props).forEach(subject -> access.open(subject, props.site()));
    }

    private void assign(Props props, StaffPrincipal colleague) {
        subjects(props).forEach(subject -> access.assign(subject, colleague.id()));
    }
}
