package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;

/** A weak point with what became of it. */
public final class HazardView {

    private final String id;
    private final String caseNumber;
    private final String site;
    private final Found found;
    private final Work work;
    private final String status;
    private final boolean late;

    /**
     * @param repeats number of the earlier hazard; null when it is new
     * @param recurredAt when a later case showed it again; null when none did
     */
    public record Found(
            String what,
            String place,
            String responsible,
            String responsibleName,
            LocalDate dueOn,
            String repeats,
            Instant recurredAt,
            Instant registeredAt,
            String registeredByName) {}

    /** Null where it has not come so far. */
    public record Work(
            Instant fixedAt, String fixedByName, String how, String proof, Instant provedAt, String provedByName) {}

    /** @param status OPEN, FIXED or PROVED */
    public HazardView(String id, String caseNumber, String site, Found found, Work work, String status, boolean late) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.found = found;
        this.work = work;
        this.status = status;
        this.late = late;
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

    public Found getFound() {
        return found;
    }

    public Work getWork() {
        return work;
    }

    public String getStatus() {
        return status;
    }

    public boolean isLate() {
        return late;
    }

    public String getWhat() {
        return found.what();
    }

    public String getPlace() {
        return found.place();
    }

    public String getResponsibleName() {
        return found.responsibleName();
    }

    public LocalDate getDueOn() {
        return found.dueOn();
    }

    public Instant getRecurredAt() {
        return found.recurredAt();
    }

    public String getHow() {
        return work.how();
    }

    public String getProof() {
        return work.proof();
    }

    public Instant getFixedAt() {
        return work.fixedAt();
    }

    public String getFixedByName() {
        return work.fixedByName();
    }

    public Instant getProvedAt() {
        return work.provedAt();
    }

    public String getProvedByName() {
        return work.provedByName();
    }
}
