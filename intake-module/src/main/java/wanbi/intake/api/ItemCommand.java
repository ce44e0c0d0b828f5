package wanbi.intake.api;

import java.util.Map;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What can be done to a found item; each names its tag. A null version means "I did not look". */
public sealed interface ItemCommand extends Scoped {

    ItemTag tag();

    @Override
    default Subject subject() {
        return Subject.of(tag());
    }

    /** Puts it into a storage place of its site; a valuable needs seal and witness (I4). */
    record Store(ItemTag tag, Long version, String storagePlace, String seal, Witness witness) implements ItemCommand {}

    /** @param changes field → new value as typed, lists joined by commas */
    record Correct(ItemTag tag, Long version, Map<String, String> changes, String reason) implements ItemCommand {}

    /** It must not leave us until it is released. */
    record Freeze(ItemTag tag, Long version, String reason) implements ItemCommand {}

    /** Ends a freeze that was put on the thing itself. */
    record Release(ItemTag tag, Long version, String reason) implements ItemCommand {}

    record Void(ItemTag tag, Long version, String reason) implements ItemCommand {}

    /** @param field {@code finder.name}, {@code finder.phone} or {@code serial} */
    record Unmask(ItemTag tag, String field, String reason) implements ItemCommand {}

    record Photo(ItemTag tag, String file) implements ItemCommand {}
}
