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

    @Override
    public Optional<CategoryView> category(String code) {
        return find(code).map(Category::view);
    }

    @Override
    public Optional<String> valuableBecause(String category, Collection<String> contentKinds, BigDecimal yuan) {
        boolean kindAlwaysIs = find(category).map(Category::isValuable).orElse(false);
        return rule().because(kindAlwaysIs, contentKinds, yuan);
    }
}
