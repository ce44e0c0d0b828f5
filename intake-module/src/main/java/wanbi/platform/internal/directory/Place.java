package wanbi.platform.internal.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.PlaceView;

/** A place in the tree of a site. It can be renamed, moved and closed, never deleted, because cases name it. */
@Entity
@Table(schema = "platform", name = "place")
class Place {

    static final String BETWEEN_NAMES = " › ";

    @Id
    private String code;

    private SiteCode site;
    private String parent;
    private String kind;
    private String name;
    private String path;
    private boolean closed;

    @Version
    private long version;

    protected Place() {}

    static Place root(SiteCode site, String siteName) {
        return Place.open(site, rootCode(site), PlaceKind.SITE.name(), siteName, null);
    }

    static Place open(SiteCode site, String code, String kind, String name, Place parent) {
        Place place = new Place();
        place.site = site;
        place.code = code;
        place.kind = kind;
        place.name = name;
        place.hangUnder(parent);
        return place;
    }

    static String rootCode(SiteCode site) {
        return site.value() + "-SITE";
    }

    void change(String newKind, String newName, Place newParent, boolean nowClosed, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        kind = newKind;
        name = newName;
        closed = nowClosed;
        hangUnder(newParent);
    }

    /** The root bears the name of its site. */
    void renameRoot(String siteName) {
        name = siteName;
        path = siteName;
    }

    /** The path is kept with the place: every case at this place shows it. */
    void hangUnder(Place newParent) {
        parent = newParent == null ? null : newParent.code;
        path = newParent == null ? name : newParent.path + BETWEEN_NAMES + name;
    }

    boolean isRoot() {
        return parent == null;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isOf(SiteCode someSite) {
        return site.equals(someSite);
    }

    String code() {
        return code;
    }

    String parent() {
        return parent;
    }

    PlaceView view() {
        return new PlaceView(code, name, path, kind, parent, closed, version);
    }
}
