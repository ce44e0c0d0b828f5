package wanbi.intake.api;

/** What may make a loss of the category graver, or a find of it urgent (F-4). */
public final class RiskFlagView {

    private final String code;
    private final String text;
    private final String textEn;
    private final String raises;
    private final String trait;
    private final boolean sameDay;

    public RiskFlagView(String code, String text, String textEn, String raises, String trait, boolean sameDay) {
        this.code = code;
        this.text = text;
        this.textEn = textEn;
        this.raises = raises;
        this.trait = trait;
        this.sameDay = sameDay;
    }

    public String getCode() {
        return code;
    }

    /** In Chinese. */
    public String getText() {
        return text;
    }

    public String getTextEn() {
        return textEn;
    }

    /** P1 or P2: a case that has it is at least so urgent; null for none. */
    public String getRaises() {
        return raises;
    }

    /** What the thing then is or does as well, one of {@link ShippedCodes#TRAITS}; null for nothing. */
    public String getTrait() {
        return trait;
    }

    /** A find of this kind goes to the police on the day of its registration (E.7). */
    public boolean isSameDay() {
        return sameDay;
    }
}
