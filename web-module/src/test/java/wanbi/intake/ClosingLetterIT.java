package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.api.LetterCommand;
import wanbi.handover.api.LetterView;
import wanbi.handover.api.Letters;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.NotificationView;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;

/** What was watched in vain ends with a letter, which is written from the case and known to it (R20). */
@ExtendWith(ArquillianExtension.class)
class ClosingLetterIT {

    private static final Duration MONTH = Duration.ofDays(30).plusMinutes(1);

    @Inject
    private EndDesk desk;

    @Inject
    private CaseEndings endings;

    @Inject
    private Letters letters;

    private static void refused(String code, Callable<?> act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act::call).code());
    }

    @Test
    void theLetterAfterTheWatchLetsTheManagerClose() throws Exception {
        EndDesk.Crew crew = desk.aCrew();
        CaseNumber number = desk.aWallet(crew);
        LetterCommand.Issue closing = new LetterCommand.Issue(number, "CLOSING", "zh");
        refused("CASE_STATE", () -> desk.as(crew.clerk(), MONTH, () -> letters.issue(closing)));
        desk.does(crew, number, EndDesk.LOOKING.toArray(String[]::new));
        desk.does(crew, number, "SECOND_LOSS", "FEEDBACK");
        desk.as(crew.manager(), () -> endings.watch(new EndCommand.Watch(number, null, "均已查找")));
        refused("WATCH_NOT_OVER", () -> desk.as(crew.clerk(), () -> letters.issue(closing)));
        EndCommand.Close close = new EndCommand.Close(number, null, "观察期满", null);
        refused("CLOSING_LETTER_MISSING", () -> desk.as(crew.manager(), MONTH, () -> endings.close(close)));
        LetterView letter = desk.as(crew.clerk(), MONTH, () -> letters.issue(closing));
        assertEquals(number + "-HJ1", letter.getId());
        List<NotificationView> told = desk.read(crew, number).getNotifications();
        assertEquals(letter.getId(), told.get(told.size() - 1).getText());
        assertTrue(desk.acts(crew, number).containsAll(List.of("LETTER_ISSUED", "CLIENT_NOTIFIED")));
        assertEquals(
                "CLOSED",
                desk.as(crew.manager(), MONTH, () -> endings.close(close)).getStatus());
    }
}
