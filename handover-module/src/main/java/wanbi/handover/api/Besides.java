package wanbi.handover.api;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a receipt says beside the signature, where there is any of it.
 *
 * @param reward what was told of a reward to the finder, or null (L-04)
 * @param parcel by which it was sent, or null for what was collected
 */
public record Besides(Reward reward, Parcel parcel) implements Serializable {

    public static final Besides NOTHING = new Besides(null, null);

    /**
     * Between owner and finder, never through our hands: only what they say is written down.
     *
     * @param paid whether it has been paid
     * @param amount in yuan, or null where they do not say
     */
    public record Reward(boolean paid, BigDecimal amount) implements Serializable {}

    /** Sent because the client has asked for it on the signed paper; given to the carrier it has been handed over. */
    public record Parcel(String carrier, String trackingNumber, String address) implements Serializable {
        @Override
        public String toString() {
            return "Parcel[" + trackingNumber + "]";
        }
    }
}
