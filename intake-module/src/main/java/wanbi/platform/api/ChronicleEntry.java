package wanbi.platform.api;

import java.time.Instant;
import java.util.Map;
import wanbi.kernel.StaffId;

/** One entry of a chronology, as read back. Personal values are empty once their key has been destroyed. */
public final class ChronicleEntry {

    private final int number;
    private final Instant at;
    private final StaffId by;
    private final String byName;
    private final String act;
    private final Map<String, String> facts;
    private final Map<String, String> personal;
    private final String hash;

    public ChronicleEntry(
            int number,
            Instant at,
            StaffId by,
            String byName,
            String act,
            Map<String, String> facts,
            Map<String, String> personal,
            String hash) {
        this.number = number;
        this.at = at;
        this.by = by;
        this.byName = byName;
        this.act = act;
        this.facts = Map.copyOf(facts);
        this.personal = Map.copyOf(personal);
        this.hash = hash;
    }

    public int getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    public StaffId getBy() {
        return by;
    }

    public String getByName() {
        return byName;
    }

    public String getAct() {
        return act;
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public Map<String, String> getPersonal() {
        return personal;
    }

    /** SHA-256 in hex. */
    public String getHash() {
        return hash;
    }
}
