package wanbi.handover;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import wanbi.handover.api.ClaimCommand;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.platform.api.Witness;

/** Forms signed on the screen, and what the counter says to them. */
final class SignedForms {

    private SignedForms() {}

    static ClaimCommand.HandOver signed(String claim, String formHash, Witness witness) {
        List<List<Number>> stroke = IntStream.range(0, 40)
                .mapToObj(i -> List.<Number>of(10 + i * 4, 50 + i % 7 * 6, i * 16))
                .toList();
        return new ClaimCommand.HandOver(
                claim, formHash, new ClaimCommand.Signature("S1", List.of(stroke), null, null), witness, "无");
    }

    /** The code of the refusal; "done" when there was none. */
    static String answerTo(Callable<?> act) throws Exception {
        try {
            act.call();
            return "done";
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }
}
