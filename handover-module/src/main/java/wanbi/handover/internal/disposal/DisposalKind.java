package wanbi.handover.internal.disposal;

import java.util.Arrays;
import java.util.Optional;

/** The lawful ways out; selling and keeping are none (L-05). */
enum DisposalKind {
    /** To the police. */
    POLICE,
    /** To another public body that is in charge. */
    AUTHORITY,
    /** Cards and papers, to whoever issued them. */
    ISSUER,
    /** What spoils or endangers. */
    DESTROYED;

    static Optional<DisposalKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** To the police by the manager, without anybody where all of it must go the same day; else head office too. */
    int approvals(boolean allSameDay) {
        if (this == POLICE) {
            return allSameDay ? 0 : 1;
        }
        return 2;
    }

    boolean hasReceiver() {
        return this != DESTROYED;
    }
}
