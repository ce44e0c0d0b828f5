package wanbi.intake.internal.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.ReportLoss.Theft;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.TextListConverter;

/**
 * What triage says of a case: whether it is a theft, by what marks, and how the client stands to whoever may have taken it
 * (R13, R14); and which case it was before, or went on as (R23).
 */
@MappedSuperclass
abstract class TriagedCase extends PolicedCase {

    @Convert(converter = TextListConverter.class)
    private List<String> marks = List.of();

    @Column(name = "left_to_head_office")
    private boolean leftToHeadOffice;

    @Column(name = "being_compared")
    private boolean beingCompared;

    @Column(name = "converted_from")
    private String convertedFrom;

    @Column(name = "converted_into")
    private String convertedInto;

    @OneToMany(mappedBy = "lossCase", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<CaseRelation> relations = new ArrayList<>();

    protected TriagedCase() {}

    TriagedCase(CaseNumber number, SiteCode site, CaseKind kind, Receipt receipt, CaseStatus status) {
        super(number, site, kind, receipt, status);
    }

    /** The marks as they are said now; what was said of police and relation stays with the report. */
    final void triage(Theft said) {
        if (said != null) {
            marks = said.marks();
        }
    }

    /** The client may have called the police before us (R10); null for a loss. */
    final void openAsTheft(Theft said) {
        triage(said);
        if (said != null && said.policeFirst()) {
            calledBefore(said.policeNumber());
        }
    }

    final void refuseUnlessToAccept() {
        status().refuseUnless(CaseStatus.REPORTED, CaseStatus.POLICE_REPORTED);
        if (acceptance() != null) {
            throw CaseRefused.state(status().name());
        }
    }

    /** A theft's way is not measured by its slip. */
    final void acceptWith(Acceptance slip) {
        if (!isTheft()) {
            become(kind() == CaseKind.REFERRAL ? CaseStatus.PASSED_ON : CaseStatus.ACCEPTED);
        }
        accepted(slip);
    }

    /** At the counter somebody is about to get a thing back; a theft goes its own way meanwhile. */
    final void atCounter(boolean now) {
        if (isTheft()) {
            beingCompared = now;
        } else if (now) {
            become(CaseStatus.COMPARING);
        }
    }

    final boolean isBeingCompared() {
        return beingCompared || status() == CaseStatus.COMPARING || status() == CaseStatus.DISPUTED;
    }

    /** More than one person claims its things (R22); what may be a theft goes on as it is. */
    final void dispute() {
        refuseUnlessBeingCompared();
        if (!isTheft()) {
            become(CaseStatus.DISPUTED);
        }
    }

    final void disputeSettled() {
        if (!isTheft()) {
            become(CaseStatus.COMPARING);
        }
    }

    final void refuseUnlessBeingCompared() {
        if (!isBeingCompared()) {
            throw CaseRefused.state(status().name());
        }
    }

    final void refuseUnlessBesideCounter() {
        if (isBeingCompared()) {
            throw CaseRefused.state(status().name());
        }
    }

    final void refuseIfBeingCompared() {
        if (isBeingCompared()) {
            throw CaseRefused.beingCompared();
        }
    }

    /** Back from the other kind, where it stood before (R23). */
    final void comeBack() {
        if (isTheft()) {
            goOnAgain(isKnownToPolice() ? CaseStatus.POLICE_REPORTED : CaseStatus.REPORTED);
        } else {
            goOnAgain(acceptance() == null ? CaseStatus.REPORTED : lookedFor());
        }
        convertedInto = null;
    }

    final void addRelation(CaseRelation version) {
        relations.add(version);
    }

    final void leaveToHeadOffice(boolean left) {
        leftToHeadOffice = left;
    }

    final void wasBefore(CaseNumber loss) {
        convertedFrom = loss.value();
    }

    final void goesOnAs(CaseNumber other) {
        convertedInto = other == null ? null : other.value();
    }

    /** Null for all but thefts. */
    final Theft theft() {
        if (!isTheft()) {
            return null;
        }
        SaidRelation said = relation();
        return new Theft(
                marks, said.relation().name(), said.source(), isPoliceFirst(), policeNumber(), said.suspectedStaff());
    }

    /** As it is said now; UNKNOWN until somebody says otherwise. */
    final SaidRelation relation() {
        return relations.isEmpty()
                ? SaidRelation.NOTHING
                : relations.get(relations.size() - 1).said();
    }

    final List<CaseRelation> relations() {
        return relations;
    }

    final boolean isLeftToHeadOffice() {
        return leftToHeadOffice;
    }

    /** Null for a case that began as what it is. */
    final String convertedFrom() {
        return convertedFrom;
    }

    final String convertedInto() {
        return convertedInto;
    }

    /** A photo of the case, or what the client has signed. */
    final boolean shows(String file) {
        boolean signed = ending() != null
                && ending().agreementFile() != null
                && ending().agreementFile().equals(file);
        return signed || hasPhoto(file);
    }

    final void refuseUnlessTheft() {
        if (!isTheft()) {
            throw CaseRefused.noTheft();
        }
    }
}
