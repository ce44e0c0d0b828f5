package wanbi.platform.internal.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.RegionView;

/** A region groups sites; a grant at it counts at each of them. */
@Entity
@Table(schema = "platform", name = "region")
class Region {

    @Id
    private String code;

    private String name;

    @Version
    private long version;

    protected Region() {}

    static Region open(String code, String name) {
        Region region = new Region();
        region.code = code;
        region.name = name;
        return region;
    }

    void rename(String newName, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        name = newName;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    RegionView view() {
        return new RegionView(code, name, version);
    }
}
