package wanbi.intake.internal.founditem;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.ItemRefused;
import wanbi.intake.api.RevisionView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/**
 * A thing that somebody found and brought to us. Whoever registers it holds it; then it is stored, a valuable under a
 * seal and before a second person (I4). A case that thinks it is the lost thing claims it; if it is not, it is free
 * again; if it is, it leaves our hands against a receipt. Entered in error it is voided and kept. Every change of hands
 * comes out as a custody step (I2).
 */
@Entity
@Table(schema = "intake", name = "found_item")
class FoundItem {

    @Id
    private String tag;

    private SiteCode site;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    @Embedded
    private Registration registration;

    @Embedded
    private Particulars particulars;

    @Embedded
    private Keeping kept;

    @Embedded
    private CaseLink link;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "frozen_reason")
    private String frozenReason;

    @Column(name = "void_reason")
    private String voidReason;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ItemRevision> revisions = new ArrayList<>();

    @Version
    private long version;

    protected FoundItem() {}

    static FoundItem register(ItemTag tag, SiteCode site, Registration registration, Particulars particulars) {
        FoundItem item = new FoundItem();
        item.tag = tag.value();
        item.site = site;
        item.status = ItemStatus.REGISTERED;
        item.registration = registration;
        item.particulars = particulars;
        return item;
    }

    /**
     * Its first hands: the registrar's, then the storage place if one was named. A valuable goes there only with seal
     * and witness; alone at two in the morning the registrar seals it and keeps it.
     */
    List<Step> takeIn(Keeping wish) {
        List<Step> steps = new ArrayList<>();
        steps.add(Hands.registeredBy(registration));
        if (wish.isOnShelf() && (!isValuable() || wish.isSealedByTwo())) {
            steps.add(store(wish));
        } else if (wish.isSealed()) {
            kept = wish.inHand();
            steps.add(Hands.sealedBy(registration, kept));
        }
        return steps;
    }

    /** Into a storage place, or from one to another; the same one again only to seal it. */
    Step store(Keeping wish) {
        status.refuseUnlessInOurHands();
        Keeping next = wish.underSealOf(kept());
        kept().refuseStoringWithout(isValuable(), wish);
        if (next.hasSameShelfAs(kept()) && next.hasSameSealAs(kept()) && !isStoringDue()) {
            throw new InvalidInput("storagePlace", "STORAGE_SAME");
        }
        Step step = Hands.shelved(kept(), next);
        kept = next;
        if (status == ItemStatus.REGISTERED) {
            become(ItemStatus.STORED);
        }
        return step;
    }

    /** Into other hands or another storage place, here or at another site (R28); off the shelf it is to be stored again. */
    void goTo(SiteCode next, Keeping keeping) {
        status.refuseUnlessAmongUs();
        site = next;
        kept = keeping;
        status = ItemStatus.kept(link != null, keeping.isOnShelf());
    }

    /** A count did not find it; by the book it stays where it was. Coming to light it goes somewhere. */
    void miss() {
        become(ItemStatus.MISSING);
    }

    /** A new version with its reason; the old one stays readable. A thing that becomes valuable waits for its seal. */
    void correct(Particulars corrected, FindChange change, Correction why) {
        status.refuseUnlessInOurHands();
        revisions.add(ItemRevision.of(this, revisions.size() + 1, change, why));
        particulars = corrected;
    }

    /** Entered in error; everything is kept. */
    Step voidIt(String reason, StaffId by, String byName) {
        become(ItemStatus.VOIDED);
        voidReason = reason;
        kept = kept().inHand();
        return Hands.voidedBy(by, byName);
    }

    void linkTo(CaseNumber number, int line, int quantity) {
        if (status == ItemStatus.CLAIMED) {
            throw ItemRefused.alreadyLinked(link.caseNumber());
        }
        become(ItemStatus.CLAIMED);
        link = CaseLink.of(number, line, quantity, particulars.what().quantity());
    }

    /** It was not the lost thing after all. */
    void releaseFrom(CaseNumber number) {
        if (status != ItemStatus.CLAIMED || !link.isTo(number)) {
            throw ItemRefused.notLinked();
        }
        become(kept().isOnShelf() ? ItemStatus.STORED : ItemStatus.REGISTERED);
        link = null;
    }

    /** Leaves our hands against the receipt. */
    Step handOver(String receipt, String claimant, StaffId secondPerson) {
        if (status == ItemStatus.RETURNED) {
            throw ItemRefused.alreadyHandedOver();
        }
        receiptNumber = receipt;
        return leave(ItemStatus.RETURNED, Hands.handedOver(receipt, claimant, secondPerson, kept()));
    }

    /** For good; a valuable before a second person (I4). */
    Step leave(ItemStatus how, Step step) {
        become(how);
        if (isValuable() && step.witness() == null) {
            throw new InvalidInput("witness", "REQUIRED");
        }
        kept = kept().inHand();
        return step;
    }

    /** Null frees it; otherwise it does not leave us (I8). */
    void stayBecause(String reason) {
        frozenReason = reason;
    }

    private void become(ItemStatus next) {
        if (!status.mayBecome(next)) {
            throw ItemRefused.state(status.name());
        }
        if (frozenReason != null && next.isOnTheWayOut()) {
            throw ItemRefused.frozen(tag());
        }
        status = next;
    }

    boolean isValuable() {
        return particulars.valuableBecause() != null;
    }

    /** A valuable that is not yet sealed and stored before a second person; due by the end of the shift. */
    boolean isStoringDue() {
        return isValuable() && status.isInOurHands() && !(kept().isOnShelf() && kept().isSealedByTwo());
    }

    /** Read back without any of it, the mapping gives nothing at all. */
    Keeping kept() {
        return kept == null ? Keeping.IN_HAND : kept;
    }

    Particulars particulars() {
        return particulars;
    }

    ItemTag tag() {
        return new ItemTag(tag);
    }

    SiteCode site() {
        return site;
    }

    ItemStatus status() {
        return status;
    }

    Registration registration() {
        return registration;
    }

    Optional<CaseLink> link() {
        return Optional.ofNullable(link);
    }

    String frozenReason() {
        return frozenReason;
    }

    String voidReason() {
        return voidReason;
    }

    List<RevisionView> revisions() {
        return revisions.stream().map(ItemRevision::view).toList();
    }

    long version() {
        return version;
    }
}
