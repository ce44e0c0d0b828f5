package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import wanbi.handover.api.LetterCheck;
import wanbi.handover.api.ReceiptCheck;
import wanbi.intake.api.PaperCheck;
import wanbi.intake.api.PublicCheck;
import wanbi.platform.api.VerificationCode;

/** Whether a slip, label or receipt with this code is genuine: for everybody, and nothing personal (F-7). */
@ApplicationScoped
public class PaperVerification {

    @Inject
    ReceiptCheck receipts;

    @Inject
    LetterCheck letters;

    @Inject
    PaperCheck papers;

    @Inject
    AskingPace pace;

    /**
     * @param typed code as printed or as typed
     * @param address who asks, for the throttle: a code must not be found by trying
     * @throws wanbi.kernel.BusinessRuleViolation {@code THROTTLED} (429)
     */
    public Optional<GenuinePaper> check(String typed, String address) {
        pace.ask(address);
        String code = VerificationCode.parse(typed);
        return code == null
                ? Optional.empty()
                : receipt(code).or(() -> letter(code)).or(() -> paper(code));
    }

    private Optional<GenuinePaper> receipt(String code) {
        return receipts.byCode(code).map(PaperVerification::genuine);
    }

    private Optional<GenuinePaper> letter(String code) {
        return letters.letterByCode(code).map(PaperVerification::genuine);
    }

    private Optional<GenuinePaper> paper(String code) {
        return papers.byCode(code).map(PaperVerification::genuine);
    }

    private static GenuinePaper genuine(PublicCheck found) {
        return new GenuinePaper(
                found.getKind(),
                found.getNumber(),
                found.getItemClass(),
                LocalDate.ofInstant(found.getAt(), ZoneId.of(found.getZone())),
                found.getStatus(),
                found.getReplacedBy());
    }
}
