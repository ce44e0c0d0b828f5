package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.DeviationView;
import wanbi.intake.api.StepView;

/** What may be said follows how far the case is. */
class SituationsTest {

    private static StepView step(String code, String state, DeviationView deviation) {
        return new StepView(
                code, true, state, null, null, null, null, false, deviation, "DESK", true, List.of("OTHER"), null);
    }

    private static List<StepView> done(String... codes) {
        return Arrays.stream(codes).map(code -> step(code, "DONE", null)).toList();
    }

    @Test
    void atFirstThereIsOnlyThatItWasAccepted() {
        assertEquals(List.of("ACCEPTED"), Situations.codes("ACCEPTED", List.of()));
    }

    @Test
    void theFurthestStepComesFirst() {
        assertEquals(
                List.of("SEARCHING", "FOOTAGE", "ACCEPTED"),
                Situations.codes("ACCEPTED", done("DISPATCH", "FOOTAGE_REQUEST")));
        assertEquals(
                List.of("NOT_FOUND", "ACCEPTED"),
                Situations.codes("ACCEPTED", done("DISPATCH", "SEARCH", "FOOTAGE_REQUEST", "FOOTAGE_REVIEW")));
    }

    @Test
    void whatIsFoundIsAllThereIsToSay() {
        assertEquals(List.of("FOUND"), Situations.codes("FOUND_WAITING", done("SEARCH")));
    }

    @Test
    void whereThePoliceTookOverThatComesFirst() {
        var police = new DeviationView("POLICE_TOOK_OVER", "已移交", null, null, null, null, null, null);
        assertEquals(
                List.of("POLICE", "ACCEPTED"),
                Situations.codes("ACCEPTED", List.of(step("SEARCH", "DEVIATED", police))));
        var other = new DeviationView("NO_CAMERA", "无监控", null, null, null, null, null, null);
        assertEquals(List.of("ACCEPTED"), Situations.codes("ACCEPTED", List.of(step("SEARCH", "DEVIATED", other))));
    }
}
