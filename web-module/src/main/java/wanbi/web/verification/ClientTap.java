package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import wanbi.handover.api.ClientVoice;
import wanbi.handover.api.SatisfactionView;

/** Five faces under a receipt that was checked; counted like the checking itself, so that nobody taps through codes. */
@ApplicationScoped
public class ClientTap {

    @Inject
    ClientVoice voice;

    @Inject
    AskingPace pace;

    /** Beside a check that was counted already; empty for a paper that is no receipt. */
    public Optional<SatisfactionView> beside(String code) {
        return voice.asked(code);
    }

    /**
     * @param typed 1 to 5 as sent
     * @throws wanbi.kernel.BusinessRuleViolation {@code THROTTLED} (429), and as the door
     */
    SatisfactionView tap(String code, String typed, String address) {
        pace.ask(address);
        return voice.say(code, typed != null && typed.matches("\\d") ? Integer.valueOf(typed) : null);
    }
}
