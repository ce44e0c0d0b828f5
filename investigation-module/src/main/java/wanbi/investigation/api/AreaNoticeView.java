package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;

/** A notice to the neighbours; its number names the case and is therefore not printed. */
public final class AreaNoticeView {

    private final String id;
    private final String site;
    private final String areaName;
    private final List<String> topics;
    private final Instant issuedAt;
    private final String byName;

    public AreaNoticeView(
            String id, String site, String areaName, List<String> topics, Instant issuedAt, String byName) {
        this.id = id;
        this.site = site;
        this.areaName = areaName;
        this.topics = List.copyOf(topics);
        this.issuedAt = issuedAt;
        this.byName = byName;
    }

    public String getId() {
        return id;
    }

    public String getSite() {
        return site;
    }

    public String getAreaName() {
        return areaName;
    }

    public List<String> getTopics() {
        return topics;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getByName() {
        return byName;
    }
}
