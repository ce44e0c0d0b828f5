package wanbi.intake.internal.playbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.Categories.Asked;
import wanbi.intake.api.Categories.Wanted;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.Playbook;

/** The categories and the rule of valuables as they stand now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CategoryList implements Playbook {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    List<Category> all() {
        return entities.createQuery("select c from Category c order by c.position", Category.class)
                .getResultList();
    }

    Optional<Category> find(String code) {
        return Optional.ofNullable(code == null ? null : entities.find(Category.class, code));
    }

    /** Locked, so that two people at head office do not decide at once. */
    Optional<Category> findToChange(String code) {
        return Optional.ofNullable(
                code == null ? null : entities.find(Category.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    ValuableRule rule() {
        return entities.find(ValuableRule.class, ValuableRule.ONLY);
    }

    /**
     * The rows are told apart by their places, so the old ones have to be gone before new ones take them: statements in
     * this order, not an entity's cascade. The version counts up even if only a row has changed.
     */
    void rewrite(Category category, PlaybookDraft draft) {
        entities.lock(category, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
        String code = category.code();
        delete("intake.category_question", code);
        delete("intake.category_action", code);
        int place = 0;
        for (Asked asked : draft.questions()) {
            entities.createNativeQuery("insert into intake.category_question"
                            + " (category, position, code, text, text_en, options)"
                            + " values (?1, ?2, ?3, ?4, ?5, string_to_array(?6, ','))")
                    .setParameter(1, code)
                    .setParameter(2, ++place)
                    .setParameter(3, asked.code())
                    .setParameter(4, asked.text())
                    .setParameter(5, asked.textEn())
                    .setParameter(6, String.join(",", asked.options()))
                    .executeUpdate();
        }
        place = 0;
        for (Wanted wanted : draft.actions()) {
            entities.createNativeQuery("insert into intake.category_action"
                            + " (category, position, action, minutes, instruction, instruction_en)"
                            + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                    .setParameter(1, code)
                    .setParameter(2, ++place)
                    .setParameter(3, wanted.action())
                    .setParameter(4, wanted.minutes())
                    .setParameter(5, wanted.instruction())
                    .setParameter(6, wanted.instructionEn())
                    .executeUpdate();
        }
    }

    private void delete(String table, String category) {
        entities.createNativeQuery("delete from " + table + " where category = ?1")
                .setParameter(1, category)
                .executeUpdate();
    }

    @Override
    public Optional<CategoryView> category(String code) {
        return find(code).map(Category::view);
    }

    @Override
    public Optional<String> valuableBecause(String category, Collection<String> contentKinds, BigDecimal yuan) {
        boolean kindAlwaysIs = find(category).map(Category::isValuable).orElse(false);
        return rule().because(kindAlwaysIs, contentKinds, yuan);
    }

    @Override
    public boolean isOfLittleWorth(String category, Collection<String> contentKinds, BigDecimal yuan) {
        return valuableBecause(category, contentKinds, yuan).isEmpty() && rule().isLittle(category, contentKinds, yuan);
    }
}
