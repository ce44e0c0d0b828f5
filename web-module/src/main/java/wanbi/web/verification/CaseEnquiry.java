package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import wanbi.intake.api.CaseStanding;
import wanbi.intake.api.SlipStandingView;
import wanbi.platform.api.VerificationCode;

/** Where a case stands, for whoever holds the slip and knows the end of the telephone number on it. */
@ApplicationScoped
public class CaseEnquiry {

    @Inject
    CaseStanding cases;

    @Inject
    AskingPace pace;

    @Inject
    TailTries tries;

    /**
     * Empty for a wrong end as for a code that nobody has.
     *
     * @param address who asks, for the throttle
     * @throws wanbi.kernel.BusinessRuleViolation {@code THROTTLED} (429)
     */
    public Optional<SlipStandingView> ask(String typed, String phoneTail, String address) {
        pace.ask(address);
        String code = VerificationCode.parse(typed);
        if (code == null || phoneTail == null || phoneTail.isBlank()) {
            return Optional.empty();
        }
        tries.refuseIfClosed(code);
        Optional<SlipStandingView> found = cases.by(code, phoneTail.strip());
        found.ifPresentOrElse(known -> tries.right(code), () -> tries.wrong(code));
        return found;
    }
}
