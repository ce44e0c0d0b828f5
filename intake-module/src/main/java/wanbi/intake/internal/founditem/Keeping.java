package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import wanbi.intake.api.Custody.Shelf;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;

/** How a thing is kept: where, under which seal, before which second person (I4). All of it may be absent. */
@Embeddable
class Keeping {

    static final Keeping IN_HAND = of(null, null, null, null);

    @Column(name = "storage_place")
    private String storagePlace;

    private transient Shelf shelf;
    private String seal;
    private StaffId witness;

    @Column(name = "witness_name")
    private String witnessName;

    protected Keeping() {}

    /**
     * @param shelf null while a person holds it
     * @param witness confirmed by PIN, or null
     */
    static Keeping of(Shelf shelf, String seal, StaffId witness, String witnessName) {
        Keeping keeping = new Keeping();
        keeping.shelf = shelf;
        keeping.storagePlace = shelf == null ? null : shelf.code();
        keeping.seal = seal;
        keeping.witness = witness;
        keeping.witnessName = witnessName;
        return keeping;
    }

    /** A valuable is stored under a seal and before a second person, or not at all (I4, R08). */
    void refuseStoringWithout(boolean valuable, String newSeal, boolean witnessed, FieldErrors errors) {
        errors.unless(!valuable || newSeal != null || isSealed(), "seal", "SEAL_REQUIRED");
        errors.unless(!valuable || witnessed, "witness", "SEAL_REQUIRED");
    }

    void refuseStoringWithout(boolean valuable, Keeping wish) {
        FieldErrors errors = new FieldErrors();
        refuseStoringWithout(valuable, wish.seal, wish.witness != null, errors);
        errors.refuse();
    }

    /** Sealed, and two people saw it. */
    boolean isSealedByTwo() {
        return seal != null && witness != null;
    }

    boolean isOnShelf() {
        return storagePlace != null;
    }

    boolean isSealed() {
        return seal != null;
    }

    boolean hasSameShelfAs(Keeping other) {
        return Objects.equals(storagePlace, other.storagePlace);
    }

    boolean hasSameSealAs(Keeping other) {
        return Objects.equals(seal, other.seal);
    }

    /** The seal of before stays on unless there is a new one. */
    Keeping underSealOf(Keeping before) {
        return seal != null ? this : of(shelf, before.seal, witness, witnessName);
    }

    /** Of pieces that lie where the whole lies. */
    Keeping ofPart() {
        Keeping part = of(null, null, null, null);
        part.storagePlace = storagePlace;
        return part;
    }

    /** Taken off the shelf, its seal still on. */
    Keeping inHand() {
        return of(null, seal, witness, witnessName);
    }

    /** Only of a keeping that has just been asked for, not of one read back. */
    Shelf shelf() {
        return shelf;
    }

    String storagePlace() {
        return storagePlace;
    }

    String seal() {
        return seal;
    }

    StaffId witness() {
        return witness;
    }

    String witnessName() {
        return witnessName;
    }
}
