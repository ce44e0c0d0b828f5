package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.ItemTag;

/** A found item is not in the state that an act needs. */
public final class ItemRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ItemRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** @param status code of the status that stands against it */
    public static ItemRefused state(String status) {
        return new ItemRefused(Kind.CONFLICT, "ITEM_STATE", status);
    }

    /** @param caseNumber the case that has it */
    public static ItemRefused alreadyLinked(String caseNumber) {
        return new ItemRefused(Kind.CONFLICT, "ITEM_ALREADY_LINKED", caseNumber);
    }

    public static ItemRefused notLinked() {
        return new ItemRefused(Kind.CONFLICT, "ITEM_NOT_LINKED");
    }

    public static ItemRefused alreadyHandedOver() {
        return new ItemRefused(Kind.CONFLICT, "ALREADY_HANDED_OVER");
    }

    /** It must not leave: somebody has frozen it, a hold or a dispute stands (I8). */
    public static ItemRefused frozen(ItemTag tag) {
        return new ItemRefused(Kind.CONFLICT, "ITEM_FROZEN", tag);
    }

    public static ItemRefused notFrozen() {
        return new ItemRefused(Kind.CONFLICT, "ITEM_NOT_FROZEN");
    }

    /** Ends with the hold or the dispute that froze it. */
    public static ItemRefused frozenFrom(FreezeKind kind, String source) {
        return new ItemRefused(Kind.CONFLICT, "FROZEN_BY_" + kind.name(), source);
    }

    /** The desk voids its own entries on the day of entry; later or others' it takes the manager (E.6). */
    public static ItemRefused voidingIsTheManagers() {
        return new ItemRefused(Kind.FORBIDDEN, "VOID_OWN_SAME_DAY");
    }
}
