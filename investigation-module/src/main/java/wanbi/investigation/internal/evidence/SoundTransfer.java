package wanbi.investigation.internal.evidence;

import java.time.Instant;
import wanbi.kernel.StaffId;

/**
 * A transfer that both sides have confirmed.
 *
 * @param confirmed the other side, where it is of our staff; else null
 */
record SoundTransfer(
        Party to,
        Instant at,
        String document,
        String officer,
        String reason,
        StaffId acted,
        String actedName,
        StaffId confirmed,
        String confirmedName) {

    static SoundTransfer first(Party hands, Instant at, StaffId acted) {
        return new SoundTransfer(hands, at, null, null, null, acted, hands.name(), null, null);
    }
}
