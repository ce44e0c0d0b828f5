package wanbi.investigation.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.CareRefused;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.api.HazardView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;

/** A weak point that a case has shown: open, fixed, proved (L-12). */
@Entity
@Table(schema = "investigation", name = "hazard")
class Hazard {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private String what;
    private String place;
    private StaffId responsible;

    @Column(name = "responsible_name")
    private String responsibleName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String repeats;

    @Column(name = "recurred_at")
    private Instant recurredAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private StaffId registeredBy;

    @Column(name = "registered_by_name")
    private String registeredByName;

    @Column(name = "fixed_at")
    private Instant fixedAt;

    @Column(name = "fixed_by")
    private StaffId fixedBy;

    @Column(name = "fixed_by_name")
    private String fixedByName;

    private String how;
    private String proof;

    @Column(name = "proved_at")
    private Instant provedAt;

    @Column(name = "proved_by")
    private StaffId provedBy;

    @Column(name = "proved_by_name")
    private String provedByName;

    @Column(name = "rung_at")
    private Instant rungAt;

    @Version
    private long version;

    protected Hazard() {}

    static Hazard registered(
            int number,
            InvestigatedCase about,
            SoundHazard said,
            String responsibleName,
            CurrentStaff by,
            Instant now) {
        Hazard hazard = new Hazard();
        hazard.id = HazardCommand.numberOf(about.getNumber(), number);
        hazard.caseNumber = about.getNumber();
        hazard.site = about.getSite();
        hazard.what = said.what();
        hazard.place = said.place();
        hazard.responsible = said.responsible();
        hazard.responsibleName = responsibleName;
        hazard.dueOn = said.dueOn();
        hazard.repeats = said.repeats();
        hazard.registeredAt = now;
        hazard.registeredBy = by.id();
        hazard.registeredByName = by.name();
        return hazard;
    }

    String id() {
        return id;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    String repeats() {
        return repeats;
    }

    /** @throws UnknownThing nobody has shown one */
    String proof() {
        if (proof == null) {
            throw new UnknownThing("proof");
        }
        return proof;
    }

    void recurred(Instant now) {
        recurredAt = now;
    }

    void fixed(String doneHow, String shownBy, CurrentStaff by, Instant now) {
        refuseUnless(fixedAt == null);
        fixedAt = now;
        fixedBy = by.id();
        fixedByName = by.name();
        how = doneHow;
        proof = shownBy;
    }

    void proved(CurrentStaff by, Instant now) {
        refuseUnless(fixedAt != null && provedAt == null);
        if (fixedBy.equals(by.id())) {
            throw CareRefused.ownProof();
        }
        provedAt = now;
        provedBy = by.id();
        provedByName = by.name();
    }

    /** It is not as it was said; what was tried stands in the journal. */
    void sentBack() {
        refuseUnless(fixedAt != null && provedAt == null);
        fixedAt = null;
        fixedBy = null;
        fixedByName = null;
        how = null;
        proof = null;
    }

    /** @return whether somebody is to be told now, for the first time */
    boolean ring(LocalDate today, Instant now) {
        boolean first = provedAt == null && rungAt == null && dueOn.isBefore(today);
        rungAt = first ? now : rungAt;
        return first;
    }

    /** By which its bell is called. */
    String reference() {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private void refuseUnless(boolean possible) {
        if (!possible) {
            throw CareRefused.hazardState(status());
        }
    }

    private String status() {
        if (provedAt != null) {
            return "PROVED";
        }
        return fixedAt == null ? "OPEN" : "FIXED";
    }

    /** @param today at the site */
    HazardView view(LocalDate today) {
        var found = new HazardView.Found(
                what,
                place,
                responsible.value(),
                responsibleName,
                dueOn,
                repeats,
                recurredAt,
                registeredAt,
                registeredByName);
        var work = new HazardView.Work(fixedAt, fixedByName, how, proof, provedAt, provedByName);
        boolean late = provedAt == null && dueOn.isBefore(today);
        return new HazardView(id, caseNumber.value(), site.value(), found, work, status(), late);
    }
}
