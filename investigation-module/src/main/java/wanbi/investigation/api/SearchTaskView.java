package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;

/** A search as guards and desk read it. */
public final class SearchTaskView {

    private final String id;
    private final String caseNumber;
    private final String site;
    private final Facts facts;
    private final List<ZoneView> zones;
    private final boolean samePersonElsewhere;

    /**
     * @param what names of the things
     * @param guard null for whoever is on duty
     * @param endedAt when every zone had its result, or it was called off
     */
    public record Facts(
            String what,
            String hint,
            String guard,
            String guardName,
            Instant dispatchedAt,
            String dispatchedByName,
            Instant endedAt,
            boolean calledOff) {}

    /** A zone with its last result. */
    public static final class ZoneView {

        private final String zone;
        private final String result;
        private final Instant at;
        private final String byName;
        private final String photo;

        public ZoneView(String zone, String result, Instant at, String byName, String photo) {
            this.zone = zone;
            this.result = result;
            this.at = at;
            this.byName = byName;
            this.photo = photo;
        }

        public String getZone() {
            return zone;
        }

        /** Null while nobody has been there. */
        public String getResult() {
            return result;
        }

        public Instant getAt() {
            return at;
        }

        public String getByName() {
            return byName;
        }

        public String getPhoto() {
            return photo;
        }
    }

    public SearchTaskView(
            String id, String caseNumber, String site, Facts facts, List<ZoneView> zones, boolean samePersonElsewhere) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.facts = facts;
        this.zones = zones;
        this.samePersonElsewhere = samePersonElsewhere;
    }

    public String getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public String getWhat() {
        return facts.what();
    }

    public String getHint() {
        return facts.hint();
    }

    public String getGuard() {
        return facts.guard();
    }

    public String getGuardName() {
        return facts.guardName();
    }

    public Instant getDispatchedAt() {
        return facts.dispatchedAt();
    }

    public String getDispatchedByName() {
        return facts.dispatchedByName();
    }

    /** OPEN, DONE or CALLED_OFF. */
    public String getStatus() {
        if (facts.endedAt() == null) {
            return "OPEN";
        }
        return facts.calledOff() ? "CALLED_OFF" : "DONE";
    }

    public Instant getEndedAt() {
        return facts.endedAt();
    }

    public List<ZoneView> getZones() {
        return zones;
    }

    /** The same guard reported another zone at about the same minute: worth a question, no refusal (R07). */
    public boolean isSamePersonElsewhere() {
        return samePersonElsewhere;
    }
}
