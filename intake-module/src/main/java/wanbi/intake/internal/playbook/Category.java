package wanbi.intake.internal.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import wanbi.intake.api.CategoryRules;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.RiskFlagView;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.persistence.TextListConverter;

/** A kind of thing (R04) with what its form asks. Shipped as data; head office decides which kinds are always valuable. */
@Entity
@Table(schema = "intake", name = "category")
class Category {

    @Id
    private String code;

    private short position;
    private String name;

    @Column(name = "name_en")
    private String nameInEnglish;

    private boolean valuable;

    @Column(name = "photo_forbidden")
    private boolean photoForbidden;

    @Convert(converter = TextListConverter.class)
    private List<String> fields;

    @OneToMany(mappedBy = "category")
    @OrderBy("position")
    private List<Question> questions;

    private String advice;

    @Column(name = "advice_en")
    private String adviceInEnglish;

    @OneToMany(mappedBy = "category")
    @OrderBy("position")
    private List<PlannedAction> actions;

    @Convert(converter = FlagsConverter.class)
    private List<RiskFlagView> flags;

    @Convert(converter = TextListConverter.class)
    private List<String> traits;

    @Column(name = "hold_days")
    private Short holdDays;

    @Column(name = "hold_count")
    private String holdCount;

    @Column(name = "hold_same_day")
    private boolean heldForTheDay;

    @Version
    private long version;

    protected Category() {}

    void ruleValuable(boolean always, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        valuable = always;
    }

    /** Questions and actions are rows of their own and are written beside it. */
    void advise(PlaybookDraft draft, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        advice = draft.advice();
        adviceInEnglish = draft.adviceEn();
        draft.rules().ifPresent(this::rule);
    }

    private void rule(RulesDraft draft) {
        flags = draft.rules().flags();
        traits = draft.rules().traits();
        HoldRule hold = draft.rules().hold();
        holdDays = hold.days() == null ? null : hold.days().shortValue();
        holdCount = hold.count();
        heldForTheDay = hold.sameDay();
        photoForbidden = draft.photoForbidden();
    }

    private CategoryRules rules() {
        Integer days = holdDays == null ? null : holdDays.intValue();
        return new CategoryRules(flags, traits, new HoldRule(days, holdCount, heldForTheDay));
    }

    String code() {
        return code;
    }

    boolean isValuable() {
        return valuable;
    }

    CategoryView view() {
        return new CategoryView(
                code,
                name,
                nameInEnglish,
                valuable,
                photoForbidden,
                fields,
                questions.stream().map(Question::view).toList(),
                advice,
                adviceInEnglish,
                actions.stream().map(PlannedAction::view).toList(),
                rules(),
                version);
    }
}
