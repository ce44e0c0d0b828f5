package wanbi.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.Categories;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.QuestionView;
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

    public String question(QuestionView question) {
        return language.isEnglish() ? question.getTextEn() : question.getText();
    }

    /** Whether the form of this category shows the field. */
    public boolean asks(String category, String field) {
        CategoryView shown = of(category);
        return shown != null && shown.getFields().contains(field);
    }
}
