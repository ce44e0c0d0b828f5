package wanbi.web.frame;

import static java.util.Map.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import wanbi.kernel.Role;

/** The five or so places of each role (pages.md), most used first; a phone shows the first four. */
@Named
@RequestScoped
public class Rail {

    /** Word → page and icon. */
    private record Place(String page, String icon) {}

    private static final Map<String, Place> PLACES = Map.ofEntries(
            entry("home", new Place("/home", "pi-home")),
            entry("loss", new Place("/intake/loss-report", "pi-megaphone")),
            entry("register", new Place("/founditem/register", "pi-inbox")),
            entry("find", new Place("/guard/find", "pi-camera")),
            entry("counter", new Place("/handover/counter", "pi-check-square")),
            entry("cases", new Place("/intake/case-list", "pi-folder-open")),
            entry("items", new Place("/founditem/found-list", "pi-box")),
            entry("reports", new Place("/office/reports", "pi-file-excel")),
            entry("journal", new Place("/office/journal", "pi-verified")),
            entry("outbox", new Place("/office/outbox", "pi-send")),
            entry("import", new Place("/office/import", "pi-upload")),
            entry("regions", new Place("/admin/regions", "pi-sitemap")),
            entry("playbooks", new Place("/office/playbooks", "pi-book")),
            entry("valuables", new Place("/office/valuables", "pi-star")),
            entry("plans", new Place("/office/plans", "pi-list-check")),
            entry("calendar", new Place("/office/calendar", "pi-calendar")),
            entry("law", new Place("/office/legal-profile", "pi-shield")),
            entry("deadlines", new Place("/office/deadlines", "pi-stopwatch")),
            entry("access", new Place("/office/access-events", "pi-id-card")),
            entry("sites", new Place("/admin/sites", "pi-building")),
            entry("places", new Place("/admin/places", "pi-map")),
            entry("storage", new Place("/admin/storage-places", "pi-lock")),
            entry("staff", new Place("/admin/staff", "pi-users")));

    private static final Map<Role, List<String>> BY_ROLE = Map.of(
            Role.DESK, List.of("home", "loss", "register", "counter", "cases", "items"),
            Role.GUARD, List.of("home", "find", "loss", "items", "cases"),
            Role.CCTV, List.of("home", "cases", "items", "loss", "access"),
            Role.MANAGER,
                    List.of(
                            "home",
                            "cases",
                            "items",
                            "counter",
                            "loss",
                            "register",
                            "reports",
                            "outbox",
                            "import",
                            "storage",
                            "plans",
                            "law",
                            "access"),
            Role.HEAD_OFFICE,
                    List.of(
                            "home",
                            "cases",
                            "items",
                            "reports",
                            "outbox",
                            "import",
                            "journal",
                            "plans",
                            "deadlines",
                            "calendar",
                            "law",
                            "playbooks",
                            "valuables",
                            "access"),
            Role.AUDITOR, List.of("home", "reports", "journal", "cases", "items", "plans", "law"),
            Role.ADMIN, List.of("home", "sites", "places", "storage", "staff", "regions", "calendar", "import"));

    @Inject
    private Me me;

    private List<RailEntry> entries;

    @PostConstruct
    void choose() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        entries = BY_ROLE.getOrDefault(me.getRole() == null ? Role.PUBLIC : me.getRole(), List.of("home")).stream()
                .map(key -> new RailEntry(
                        PLACES.get(key).page(),
                        "rail." + key,
                        PLACES.get(key).icon(),
                        view.equals(PLACES.get(key).page() + ".xhtml")))
                .toList();
    }

    public List<RailEntry> getEntries() {
        return entries;
    }
}
