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

/**
 * The five or so places of each role (pages.md), most used first; what is wanted once a week stands on the page "more". A
 * phone shows the first four.
 */
@Named
@RequestScoped
public class Rail {

    private static final int ON_THE_RAIL = 7;
    private static final int ON_A_PHONE = 4;
    private static final List<String> GROUPS = List.of("counter", "books", "rules", "house");

    /** Word → page, icon and the group that it stands in on the page "more". */
    private record Place(String page, String icon, String group) {}

    private static final Map<String, Place> PLACES = Map.ofEntries(
            entry("home", new Place("/home", "pi-home", "counter")),
            entry("loss", new Place("/intake/loss-report", "pi-megaphone", "counter")),
            entry("theft", new Place("/intake/theft-report", "pi-exclamation-triangle", "counter")),
            entry("register", new Place("/founditem/register", "pi-inbox", "counter")),
            entry("find", new Place("/guard/find", "pi-camera", "counter")),
            entry("counter", new Place("/handover/counter", "pi-check-square", "counter")),
            entry("cases", new Place("/intake/case-list", "pi-folder-open", "counter")),
            entry("disposals", new Place("/handover/disposals", "pi-share-alt", "counter")),
            entry("safes", new Place("/handover/safe-deposits", "pi-key", "counter")),
            entry("items", new Place("/founditem/found-list", "pi-box", "counter")),
            entry("stock", new Place("/custody/stock-takes", "pi-qrcode", "counter")),
            entry("transfers", new Place("/custody/transfers", "pi-arrow-right-arrow-left", "counter")),
            entry("shift", new Place("/custody/shift", "pi-users", "counter")),
            entry("tips", new Place("/evidence/tips", "pi-comment", "counter")),
            entry("footage", new Place("/footage/footage-queue", "pi-video", "counter")),
            entry("cameras", new Place("/footage/cameras", "pi-eye", "books")),
            entry("reports", new Place("/office/reports", "pi-file-excel", "books")),
            entry("journal", new Place("/office/journal", "pi-verified", "books")),
            entry("outbox", new Place("/office/outbox", "pi-send", "books")),
            entry("import", new Place("/office/import", "pi-upload", "books")),
            entry("regions", new Place("/admin/regions", "pi-sitemap", "house")),
            entry("playbooks", new Place("/office/playbooks", "pi-book", "rules")),
            entry("valuables", new Place("/office/valuables", "pi-star", "rules")),
            entry("plans", new Place("/office/plans", "pi-list-check", "rules")),
            entry("calendar", new Place("/office/calendar", "pi-calendar", "rules")),
            entry("law", new Place("/office/legal-profile", "pi-shield", "rules")),
            entry("guards", new Place("/office/guard-contracts", "pi-briefcase", "rules")),
            entry("proposals", new Place("/office/proposals", "pi-comments", "rules")),
            entry("deadlines", new Place("/office/deadlines", "pi-stopwatch", "rules")),
            entry("access", new Place("/office/access-events", "pi-id-card", "books")),
            entry("sites", new Place("/admin/sites", "pi-building", "house")),
            entry("places", new Place("/admin/places", "pi-map", "house")),
            entry("storage", new Place("/admin/storage-places", "pi-lock", "house")),
            entry("staff", new Place("/admin/staff", "pi-users", "house")));

    private static final Map<Role, List<String>> BY_ROLE = Map.of(
            Role.DESK,
                    List.of(
                            "home",
                            "loss",
                            "theft",
                            "register",
                            "counter",
                            "cases",
                            "items",
                            "transfers",
                            "shift",
                            "stock",
                            "disposals",
                            "safes",
                            "tips"),
            Role.GUARD,
                    List.of("home", "find", "theft", "loss", "items", "cases", "transfers", "shift", "stock", "tips"),
            Role.CCTV, List.of("home", "footage", "cameras", "cases", "items", "theft", "loss", "access", "tips"),
            Role.MANAGER,
                    List.of(
                            "home",
                            "cases",
                            "items",
                            "counter",
                            "footage",
                            "reports",
                            "disposals",
                            "safes",
                            "loss",
                            "theft",
                            "register",
                            "cameras",
                            "outbox",
                            "import",
                            "access",
                            "transfers",
                            "shift",
                            "stock",
                            "storage",
                            "tips",
                            "proposals",
                            "plans",
                            "law",
                            "guards"),
            Role.HEAD_OFFICE,
                    List.of(
                            "home",
                            "cases",
                            "items",
                            "footage",
                            "reports",
                            "disposals",
                            "safes",
                            "stock",
                            "tips",
                            "outbox",
                            "plans",
                            "journal",
                            "import",
                            "access",
                            "proposals",
                            "deadlines",
                            "calendar",
                            "law",
                            "guards",
                            "playbooks",
                            "valuables"),
            Role.AUDITOR,
                    List.of(
                            "home",
                            "reports",
                            "journal",
                            "cases",
                            "items",
                            "footage",
                            "disposals",
                            "safes",
                            "stock",
                            "tips",
                            "proposals",
                            "plans",
                            "law",
                            "guards"),
            Role.ADMIN,
                    List.of(
                            "home",
                            "sites",
                            "places",
                            "staff",
                            "cameras",
                            "storage",
                            "safes",
                            "import",
                            "regions",
                            "calendar"));

    @Inject
    private Me me;

    private List<RailEntry> all;

    @PostConstruct
    void choose() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        all = BY_ROLE.getOrDefault(me.getRole() == null ? Role.PUBLIC : me.getRole(), List.of("home")).stream()
                .map(key -> new RailEntry(
                        PLACES.get(key).page(),
                        key,
                        PLACES.get(key).icon(),
                        PLACES.get(key).group(),
                        view.equals(PLACES.get(key).page() + ".xhtml")))
                .toList();
    }

    public List<RailEntry> getEntries() {
        return all.stream().limit(ON_THE_RAIL).toList();
    }

    /** Places that a desk's rail has and a phone's bar has no room for. */
    public List<RailEntry> getOffThePhone() {
        return all.stream().limit(ON_THE_RAIL).skip(ON_A_PHONE).toList();
    }

    public boolean isMore() {
        return all.size() > ON_THE_RAIL;
    }

    /** Whether the page shown is one of those that stand under "more". */
    public boolean isBeyond() {
        return all.stream().skip(ON_THE_RAIL).anyMatch(RailEntry::isCurrent);
    }

    public List<String> getGroups() {
        return GROUPS.stream().filter(group -> !further(group).isEmpty()).toList();
    }

    public List<RailEntry> further(String group) {
        return all.stream()
                .skip(ON_THE_RAIL)
                .filter(entry -> entry.getGroup().equals(group))
                .toList();
    }
}
