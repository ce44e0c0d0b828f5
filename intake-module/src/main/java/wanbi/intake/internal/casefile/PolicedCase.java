package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/**
 * How far a case has come with the police (E.3). Only a theft's way is measured by it; that the police were called is
 * remembered of every case. What it is before the law, they decide.
 */
@MappedSuperclass
abstract class PolicedCase extends StandingCase {

    static final String UNDETERMINED = "UNDETERMINED";

    @Column(name = "police_first")
    private boolean policeFirst;

    @Column(name = "police_number")
    private String policeNumber;

    @Column(name = "police_called_at")
    private Instant policeCalledAt;

    @Column(name = "legal_nature")
    private String legalNature = UNDETERMINED;

    protected PolicedCase() {}

    PolicedCase(CaseNumber number, SiteCode site, CaseKind kind, Receipt receipt, CaseStatus status) {
        super(number, site, kind, receipt, status);
    }

    /** The client has called them before us (R10). */
    final void calledBefore(String number) {
        policeFirst = true;
        policeNumber = number;
        become(CaseStatus.POLICE_REPORTED);
    }

    /** Nothing refuses a call that was made (I9); where the case has gone further already, it stays there. */
    final void policeCalled(Instant at) {
        boolean first = !isKnownToPolice();
        if (policeCalledAt == null || at.isBefore(policeCalledAt)) {
            policeCalledAt = at;
        }
        boolean notYet = status() == CaseStatus.REPORTED || status() == CaseStatus.NOT_REPORTED;
        if (isTheft() && (notYet || first && status() == CaseStatus.AFTERCARE)) {
            become(CaseStatus.POLICE_REPORTED);
        }
    }

    /** The client, asked again, may say so again. */
    final void declinePolice() {
        if (status() != CaseStatus.NOT_REPORTED) {
            status().refuseUnless(CaseStatus.REPORTED);
            become(CaseStatus.NOT_REPORTED);
        }
    }

    /** @return whether that is news: meanwhile somebody may have decided otherwise */
    final boolean waitLong() {
        boolean waits = isTheft() && status() == CaseStatus.POLICE_DECIDED;
        if (waits) {
            become(CaseStatus.LONG_TERM);
        }
        return waits;
    }

    /** Whoever knows of it under its other number knows of it (R23). */
    final void goesOnFrom(PolicedCase before) {
        if (before.policeCalledAt != null) {
            policeCalled(before.policeCalledAt);
        }
    }

    /** The police ask for evidence, or have been given some. */
    final void evidenceAskedFor() {
        if (isTheft() && status() == CaseStatus.POLICE_REPORTED) {
            become(CaseStatus.COOPERATING);
        }
    }

    final void cooperate() {
        status().refuseUnless(CaseStatus.POLICE_REPORTED);
        become(CaseStatus.COOPERATING);
    }

    /** A later decision takes the place of an earlier one; each stands with its report. */
    final void decided(String nature) {
        legalNature = nature;
        if (isTheft() && (status() == CaseStatus.POLICE_REPORTED || status() == CaseStatus.COOPERATING)) {
            become(CaseStatus.POLICE_DECIDED);
        }
    }

    final boolean isKnownToPolice() {
        return policeFirst || policeCalledAt != null;
    }

    final boolean isPoliceFirst() {
        return policeFirst;
    }

    final String policeNumber() {
        return policeNumber;
    }

    /** UNDETERMINED until the police have said what it is. */
    final String legalNature() {
        return legalNature;
    }
}
