package wanbi.intake.api;

import java.util.List;

/** A question of a category to the client. */
public final class QuestionView {

    private final String code;
    private final String text;
    private final String textEn;
    private final List<String> options;

    public QuestionView(String code, String text, String textEn, List<String> options) {
        this.code = code;
        this.text = text;
        this.textEn = textEn;
        this.options = options;
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

    /** Option codes; empty for free text. */
    public List<String> getOptions() {
        return options;
    }
}
