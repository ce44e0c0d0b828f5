package wanbi.intake.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import wanbi.platform.api.BetweenContexts;

/** What the rules of cases and found items ask about categories (R04). */
@BetweenContexts
public interface Playbook {

    Optional<CategoryView> category(String code);

    /**
     * The rule of valuables, as head office has set it.
     *
     * @param contentKinds kinds of what is inside
     * @param yuan what it is said to be worth, or null
     * @return CATEGORY, CASH_INSIDE or WORTH; empty for a thing that is not valuable
     */
    Optional<String> valuableBecause(String category, Collection<String> contentKinds, BigDecimal yuan);

    /**
     * The rule of the short lane: worth less than head office has set, of no sensitive kind and with nothing sensitive
     * inside.
     *
     * @param yuan what it is said to be worth; null is not little
     */
    boolean isOfLittleWorth(String category, Collection<String> contentKinds, BigDecimal yuan);
}
