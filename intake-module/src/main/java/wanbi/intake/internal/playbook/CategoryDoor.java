package wanbi.intake.internal.playbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.intake.api.Categories;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.RiskFlagView;
import wanbi.kernel.Role;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class CategoryDoor implements Categories {

    @Inject
    CategoryList list;

    @Inject
    Journal journal;

    @Override
    @Guarded
    public List<CategoryView> all() {
        return list.all().stream().map(Category::view).toList();
    }

    @Override
    @Guarded
    public BigDecimal valuableFrom() {
        return list.rule().worthFrom();
    }

    @Override
    @Guarded
    public BigDecimal shortLaneBelow() {
        return list.rule().shortLaneBelow();
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public void changeShortLaneBelow(ChangeThreshold command) {
        ValuableRule rule = list.rule();
        BigDecimal before = rule.shortLaneBelow();
        rule.shortLaneBelow(command.yuan());
        journal.append(JournalEntry.of(journal.today(), "SHORT_LANE_CHANGED")
                .fact("yuanBefore", before)
                .fact("yuan", command.yuan()));
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public void change(ChangeCategory command) {
        Category category = list.findToChange(command.code()).orElseThrow(() -> new UnknownThing(command.code()));
        boolean before = category.isValuable();
        category.ruleValuable(command.valuable(), command.version());
        journal.append(JournalEntry.of(journal.today(), "CATEGORY_CHANGED")
                .fact("category", command.code())
                .fact("valuableBefore", before)
                .fact("valuable", command.valuable()));
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public void changePlaybook(ChangePlaybook command) {
        Category category = list.findToChange(command.code()).orElseThrow(() -> new UnknownThing(command.code()));
        PlaybookDraft draft = PlaybookDraft.judged(command);
        category.advise(draft, command.version());
        list.rewrite(category, draft);
        journal.append(JournalEntry.of(journal.today(), "PLAYBOOK_CHANGED")
                .fact("category", command.code())
                .fact("questions", draft.questions().size())
                .fact("secondLossActions", draft.actions().size())
                .fact("riskFlags", flags(draft))
                .fact(
                        "photoForbidden",
                        draft.rules().map(RulesDraft::photoForbidden).orElse(null)));
    }

    private static String flags(PlaybookDraft draft) {
        return draft.rules()
                .map(written -> written.rules().flags().stream()
                        .map(RiskFlagView::getCode)
                        .collect(Collectors.joining(" ")))
                .orElse(null);
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public void changeValuableFrom(ChangeThreshold command) {
        ValuableRule rule = list.rule();
        BigDecimal before = rule.worthFrom();
        rule.raise(command.yuan());
        journal.append(JournalEntry.of(journal.today(), "VALUABLE_THRESHOLD_CHANGED")
                .fact("yuanBefore", before)
                .fact("yuan", command.yuan()));
    }
}
