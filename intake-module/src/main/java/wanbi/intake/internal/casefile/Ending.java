package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How a case came to its end, for as long as it stays ended; a case that is opened again keeps it in the journal alone. */
@Embeddable
class Ending {

    @Column(name = "ended_at")
    private Instant at;

    @Column(name = "ended_because")
    private String because;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    private Integer satisfaction;

    @Column(name = "agreement_file")
    private String agreementFile;

    @Column(name = "merged_into")
    private String mergedInto;

    private String outcome;

    protected Ending() {}

    private Ending(Instant at, String because) {
        this.at = at;
        this.because = because;
    }

    /** @param confirmedBy the way by which the client said so, or null */
    static Ending withdrawn(Instant at, String because, String confirmedBy) {
        Ending ending = new Ending(at, because);
        ending.confirmedBy = confirmedBy;
        return ending;
    }

    /** @param agreementFile what the client has signed */
    static Ending dismissed(Instant at, String because, String agreementFile) {
        Ending ending = new Ending(at, because);
        ending.agreementFile = agreementFile;
        return ending;
    }

    static Ending converted(Instant at, String because) {
        return new Ending(at, because);
    }

    static Ending merged(Instant at, String because, String into) {
        Ending ending = new Ending(at, because);
        ending.mergedInto = into;
        return ending;
    }

    /** @param because number of the batch in which its last thing went */
    static Ending withPolice(Instant at, String because) {
        return new Ending(at, because);
    }

    /**
     * @param because null where the house closes by itself
     * @param satisfaction 1 to 5, or null where the client was not asked or did not say
     */
    static Ending closed(Instant at, String because, Integer satisfaction) {
        Ending ending = new Ending(at, because);
        ending.satisfaction = satisfaction;
        return ending;
    }

    /** @param outcome what came of a theft */
    static Ending closedTheft(Instant at, String because, Integer satisfaction, String outcome) {
        Ending ending = closed(at, because, satisfaction);
        ending.outcome = outcome;
        return ending;
    }

    Instant at() {
        return at;
    }

    String because() {
        return because;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Integer satisfaction() {
        return satisfaction;
    }

    String agreementFile() {
        return agreementFile;
    }

    String mergedInto() {
        return mergedInto;
    }

    /** Null for all but closed thefts. */
    String outcome() {
        return outcome;
    }
}
