package wanbi.handover.api;

import java.util.Optional;

/** One tap of the client on the page of the receipt; open to the public, asks and tells nothing personal. */
public interface ClientVoice {

    /** Empty for a code that no receipt has. */
    Optional<SatisfactionView> asked(String code);

    /**
     * @param score 1 to 5
     * @throws wanbi.kernel.UnknownThing for a code that no receipt has
     * @throws wanbi.kernel.InvalidInput {@code satisfaction REQUIRED, OUT_OF_RANGE}
     * @throws wanbi.kernel.BusinessRuleViolation {@code SATISFACTION_STANDS} a week after the first tap
     */
    SatisfactionView say(String code, Integer score);
}
