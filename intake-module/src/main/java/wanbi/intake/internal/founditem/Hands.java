package wanbi.intake.internal.founditem;

import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.HolderView;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Masking;

/** The changes of hands that a found item can go through (I2). */
final class Hands {

    private Hands() {}

    static Step registeredBy(Registration registrar) {
        return new Step(registrar.firstHolder(), "REGISTERED", null, null);
    }

    /** Sealed, and still in the hands of the registrar. */
    static Step sealedBy(Registration registrar, Keeping kept) {
        return new Step(registrar.firstHolder(), "SEALED", kept.witness(), kept.seal());
    }

    static Step shelved(Keeping before, Keeping kept) {
        String reason = kept.hasSameShelfAs(before) ? "SEALED" : before.isOnShelf() ? "MOVED" : "STORED";
        HolderView shelf =
                new HolderView("STORAGE", kept.storagePlace(), kept.shelf().name());
        return new Step(shelf, reason, kept.witness(), kept.seal());
    }

    /** Whoever voids an entry takes the thing in hand: it has to go somewhere. */
    static Step voidedBy(StaffId staff, String name) {
        return new Step(new HolderView("STAFF", staff.value(), name), "VOIDED", null, null);
    }

    static Step handedOver(String receipt, String claimant, StaffId witness, Keeping kept) {
        HolderView owner = new HolderView("CLAIMANT", receipt, Masking.name(claimant));
        return new Step(owner, "HANDED_OVER", witness, kept.seal());
    }
}
