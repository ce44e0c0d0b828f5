package wanbi.handover.api;

import java.time.Instant;

/** One line of the log of a box: what was done, for whom, by which two of us. */
public final class SafeVisitView {

    /** Who stood at the box. */
    public record People(String who, String name, boolean clientPresent, String byName, String witnessName) {}

    /** What it was done with. */
    public record Traces(String paper, String seal, String declared, String note) {}

    private final String act;
    private final String purpose;
    private final Instant at;
    private final People people;
    private final Traces traces;

    public SafeVisitView(String act, String purpose, Instant at, People people, Traces traces) {
        this.act = act;
        this.purpose = purpose;
        this.at = at;
        this.people = people;
        this.traces = traces;
    }

    /** SEALED, OPENED, CLOSED or RETURNED. */
    public String getAct() {
        return act;
    }

    /** For OPENED only. */
    public String getPurpose() {
        return purpose;
    }

    public Instant getAt() {
        return at;
    }

    public String getWho() {
        return people.who();
    }

    public String getName() {
        return people.name();
    }

    public boolean isClientPresent() {
        return people.clientPresent();
    }

    public String getByName() {
        return people.byName();
    }

    public String getWitnessName() {
        return people.witnessName();
    }

    public String getPaper() {
        return traces.paper();
    }

    public String getSeal() {
        return traces.seal();
    }

    /** Null where nothing was declared. */
    public String getDeclared() {
        return traces.declared();
    }

    public String getNote() {
        return traces.note();
    }
}
