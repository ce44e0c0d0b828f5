package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.ActionView;
import wanbi.intake.api.Categories;
import wanbi.intake.api.Categories.Asked;
import wanbi.intake.api.Categories.ChangePlaybook;
import wanbi.intake.api.Categories.Wanted;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.QuestionView;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** Head office rewrites a playbook; two who do so at once do not overwrite each other (F-4). */
@ExtendWith(ArquillianExtension.class)
class PlaybookIT {

    private static final Wanted WARN = new Wanted("GATE_ALERT", 7, "通知门岗", "Tell the gates");
    private static final Wanted HOLD = new Wanted("WASTE_HOLD", 9, "暂缓清运", "Hold the waste");

    @Inject
    private TestHouse house;

    @Inject
    private Categories categories;

    private CategoryView pet(StaffPrincipal reader) throws Exception {
        return house.as(reader, () -> categories.all()).stream()
                .filter(category -> category.getCode().equals("PET"))
                .findFirst()
                .orElseThrow();
    }

    private void rewrite(StaffPrincipal by, CategoryView seen, Wanted... actions) throws Exception {
        Asked chip = new Asked("CHIP", "有没有芯片？", "Is it chipped?", List.of("YES", "NO", "UNKNOWN"));
        Asked name = new Asked("CALL_NAME", "叫什么名字？", "Its name?", List.of());
        house.as(by, () -> {
            categories.changePlaybook(new ChangePlaybook(
                    "PET", "慢慢找", "Search slowly", List.of(chip, name), List.of(actions), null, seen.getVersion()));
            return null;
        });
    }

    @Test
    void whatIsWrittenIsReadAgainInItsOrder() throws Exception {
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", "COMPANY");
        rewrite(office, pet(office), HOLD, WARN);
        rewrite(office, pet(office), WARN, HOLD);
        CategoryView written = pet(office);
        assertEquals("慢慢找", written.getAdvice());
        assertEquals(
                List.of("CHIP", "CALL_NAME"),
                written.getQuestions().stream().map(QuestionView::getCode).toList());
        assertEquals(
                List.of("YES", "NO", "UNKNOWN"), written.getQuestions().get(0).getOptions());
        assertEquals(List.of(), written.getQuestions().get(1).getOptions());
        assertEquals(
                List.of("GATE_ALERT", "WASTE_HOLD"),
                written.getActions().stream().map(ActionView::getAction).toList());
    }

    @Test
    void theSecondOfTwoIsToldToLookAgain() throws Exception {
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", "COMPANY");
        CategoryView seen = pet(office);
        rewrite(office, seen, WARN);
        assertThrows(StaleRecord.class, () -> rewrite(office, seen, HOLD));
    }

    @Test
    void aCategoryThatNobodyKnowsHasNoPlaybook() throws Exception {
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", "COMPANY");
        ChangePlaybook order = new ChangePlaybook("GHOST", "a", "b", List.of(), List.of(), null, null);
        assertThrows(
                UnknownThing.class,
                () -> house.as(office, () -> {
                    categories.changePlaybook(order);
                    return null;
                }));
    }
}
