package wanbi.intake.api;

import java.util.List;

/** One reason for or against a suggestion, to be put into the reader's language. */
public final class MatchReason {

    private final String attribute;
    private final String effect;
    private final String code;
    private final List<Object> arguments;

    public MatchReason(String attribute, String effect, String code, List<Object> arguments) {
        this.attribute = attribute;
        this.effect = effect;
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    /** CATEGORY, NAME, COLOUR, BRAND, MODEL, SERIAL, QUANTITY, FEATURES, PLACE or TIME. */
    public String getAttribute() {
        return attribute;
    }

    /** STRONG, FOR, NEUTRAL or AGAINST. */
    public String getEffect() {
        return effect;
    }

    /** Of the sentence; its texts are {@code match.CODE}. */
    public String getCode() {
        return code;
    }

    /** Of the sentence: category and colour codes, words that both sides use, numbers. */
    public List<Object> getArguments() {
        return arguments;
    }
}
