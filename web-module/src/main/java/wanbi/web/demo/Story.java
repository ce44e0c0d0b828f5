package wanbi.web.demo;

import java.time.Instant;
import java.util.List;

/**
 * One thing that is lost, found or both, with everything drawn beforehand, so that telling it needs no dice.
 *
 * @param reportedAt null when nobody reports the loss
 * @param foundAt null when nobody finds the thing
 * @param linkedAt null when loss and find are never brought together
 * @param claimedAt null when nobody comes for it
 * @param ending how it ends
 */
record Story(
        int number,
        String site,
        Thing thing,
        String name,
        String brand,
        String colour,
        String features,
        List<String> hidden,
        int value,
        DemonstrationPlan.Spot spot,
        People.Client client,
        Instant reportedAt,
        Instant foundAt,
        Instant linkedAt,
        Instant claimedAt,
        Ending ending) {

    /** How far a story gets. */
    enum Ending {
        /** Reported, details still missing. */
        JUST_REPORTED,
        LOST,
        REFERRED,
        REPORT_VOIDED,
        /** Found and not yet in a storage place. */
        IN_HAND,
        STORED,
        FIND_VOIDED,
        WAITING,
        COMPARING,
        RETURNED,
        RETURNED_AT_COUNTER
    }
}
