package wanbi.handover.internal.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import wanbi.handover.api.ClientVoice;
import wanbi.handover.api.SatisfactionView;
import wanbi.intake.api.SatisfiedClients;
import wanbi.intake.api.SatisfiedClients.Said;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.VerificationCode;

/** Whoever holds a receipt or a copy of it has had the thing back, and may say how it was. */
@Stateless
@PermitAll
public class ClientVoiceDoor implements ClientVoice {

    @Inject
    ReceiptStore receipts;

    @Inject
    SatisfiedClients clients;

    @Inject
    Clock clock;

    @Override
    public Optional<SatisfactionView> asked(String code) {
        return receipt(code).map(receipt -> clients.of(receipt.caseNumber())
                .map(this::view)
                .orElseGet(() -> new SatisfactionView(null, true)));
    }

    @Override
    public SatisfactionView say(String code, Integer score) {
        Receipt receipt = receipt(code).orElseThrow(() -> new UnknownThing("receipt"));
        return view(clients.say(receipt.caseNumber(), score, receipt.number()));
    }

    private Optional<Receipt> receipt(String typed) {
        String code = VerificationCode.parse(typed);
        return code == null ? Optional.empty() : receipts.ofPaper(code);
    }

    private SatisfactionView view(Said said) {
        return new SatisfactionView(said.score(), clock.instant().isBefore(said.until()));
    }
}
