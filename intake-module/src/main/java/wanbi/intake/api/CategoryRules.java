package wanbi.intake.api;

import java.util.List;

/**
 * What follows from a thing being of a category.
 *
 * @param traits of {@link ShippedCodes#TRAITS}
 */
public record CategoryRules(List<RiskFlagView> flags, List<String> traits, HoldRule hold) {

    public static final CategoryRules NONE = new CategoryRules(List.of(), List.of(), HoldRule.NONE);

    public CategoryRules {
        flags = List.copyOf(flags);
        traits = List.copyOf(traits);
    }
}
