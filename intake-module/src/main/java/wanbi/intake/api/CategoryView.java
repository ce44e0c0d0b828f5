package wanbi.intake.api;

import java.util.List;

/** A category with its fields and questions. */
public final class CategoryView {

    private final String code;
    private final String name;
    private final String nameEn;
    private final boolean valuable;
    private final boolean photoForbidden;
    private final List<String> fields;
    private final List<QuestionView> questions;
    private final String advice;
    private final String adviceEn;
    private final List<ActionView> actions;
    private final CategoryRules rules;
    private final long version;

    public CategoryView(
            String code,
            String name,
            String nameEn,
            boolean valuable,
            boolean photoForbidden,
            List<String> fields,
            List<QuestionView> questions,
            String advice,
            String adviceEn,
            List<ActionView> actions,
            CategoryRules rules,
            long version) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.valuable = valuable;
        this.photoForbidden = photoForbidden;
        this.fields = fields;
        this.questions = questions;
        this.advice = advice;
        this.adviceEn = adviceEn;
        this.actions = actions;
        this.rules = rules;
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    /** In Chinese. */
    public String getName() {
        return name;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** Always valuable, whatever it is worth. */
    public boolean isValuable() {
        return valuable;
    }

    /** Identity documents and bank cards are never photographed (L-08). */
    public boolean isPhotoForbidden() {
        return photoForbidden;
    }

    /** Which further fields the form shows: BRAND, MODEL, SPEC, SERIAL, CONTENTS, VALUE. */
    public List<String> getFields() {
        return fields;
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }

    /** What to tell the client at once, in Chinese. */
    public String getAdvice() {
        return advice;
    }

    public String getAdviceEn() {
        return adviceEn;
    }

    /** What has to be done at once (F-4). */
    public List<ActionView> getActions() {
        return actions;
    }

    /** What to ask whoever reports one. */
    public List<RiskFlagView> getFlags() {
        return rules.flags();
    }

    /** What to look for in one that was found: the police get it the same day. */
    public List<RiskFlagView> getSameDayFlags() {
        return rules.flags().stream().filter(RiskFlagView::isSameDay).toList();
    }

    /** SENSITIVE, OPENS_DOOR, TELLS_ADDRESS, READ_AT_GATES. */
    public List<String> getTraits() {
        return rules.traits();
    }

    /** Null where the site's own rule is enough. */
    public Integer getHoldDays() {
        return rules.hold().days();
    }

    public String getHoldCount() {
        return rules.hold().count();
    }

    public boolean isHoldSameDay() {
        return rules.hold().sameDay();
    }

    public long getVersion() {
        return version;
    }
}
