package wanbi.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.Categories;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.QuestionView;
import wanbi.intake.api.RiskFlagView;
import wanbi.web.text.Language;

/** The categories with their fields and questions, read once in a request. */
@Named
@RequestScoped
public class Catalogue {

    @Inject
    private Categories categories;

    @Inject
    private Language language;

    private List<CategoryView> all;

    public List<CategoryView> getAll() {
        if (all == null) {
            all = categories.all();
        }
        return all;
    }

    /** Null while no category is chosen. */
    public CategoryView of(String code) {
        return getAll().stream()
                .filter(category -> category.getCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String name(CategoryView category) {
        return language.isEnglish() ? category.getNameEn() : category.getName();
    }

    public List<QuestionView> questions(String category) {
        CategoryView shown = of(category);
        return shown == null ? List.of() : shown.getQuestions();
    }

    /** What makes a loss of the category graver, or, of a find, what the police get the same day. */
    public List<RiskFlagView> flags(String category, boolean lost) {
        CategoryView shown = of(category);
        if (shown == null) {
            return List.of();
        }
        return lost ? shown.getFlags() : shown.getSameDayFlags();
    }

    public String flag(RiskFlagView flag) {
        return language.isEnglish() ? flag.getTextEn() : flag.getText();
    }

    /** The words of a flag that was told; the code itself when the playbook knows it no more. */
    public String flag(String category, String code) {
        return flags(category, true).stream()
                .filter(flag -> flag.getCode().equals(code))
                .findFirst()
                .map(this::flag)
                .orElse(code);
    }

    public String question(QuestionView question) {
        return language.isEnglish() ? question.getTextEn() : question.getText();
    }

    /** Whether the form of this category shows the field. */
    public boolean asks(String category, String field) {
        CategoryView shown = of(category);
        return shown != null && shown.getFields().contains(field);
    }
}
