package wanbi.intake.internal.casefile;

import java.math.BigDecimal;
import wanbi.intake.api.PhoneNumber;
import wanbi.intake.api.ReportLoss.Client;
import wanbi.intake.api.ReportLoss.Further;
import wanbi.intake.api.ReportLoss.Reporter;
import wanbi.intake.api.ReportLoss.Reward;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.Texts;

/** Judges whom else to reach (R08) and what the finder is promised (L-04). */
final class FurtherCheck {

    private static final String HOME = "CNY";
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private FurtherCheck() {}

    /** @param client as typed, or null: whoever does not answer is not called at the same number again */
    static Further cleaned(Further said, FieldCheck at, Client client) {
        String own = client == null
                ? null
                : PhoneNumber.normalised(Texts.clean(client.phone())).orElse(null);
        return new Further(contact(said.otherContact(), at, own), reward(said.reward(), at));
    }

    private static Reporter contact(Reporter said, FieldCheck at, String own) {
        if (said == null) {
            return null;
        }
        FieldCheck contact = at.part("otherContact");
        String name = contact.line("name", said.name(), 60);
        String phone = contact.phone("phone", said.phone());
        String relation = contact.code("relation", said.relation(), ShippedCodes.REPORTER_RELATIONS);
        contact.needed(true, "phone", phone);
        contact.unless(phone == null || !phone.equals(own), "phone", "SAME_AS_CLIENT");
        return new Reporter(name, phone, relation);
    }

    private static Reward reward(Reward said, FieldCheck at) {
        if (said == null || said.amount() == null && Texts.clean(said.currency()) == null) {
            return null;
        }
        FieldCheck reward = at.part("promisedReward");
        String currency = reward.code("currency", said.currency(), Currencies.CODES);
        BigDecimal amount = said.amount();
        reward.needed(true, "amount", amount);
        boolean inRange = amount == null
                || amount.signum() > 0
                        && amount.compareTo(MOST) <= 0
                        && amount.stripTrailingZeros().scale() <= 2;
        reward.unless(inRange, "amount", "OUT_OF_RANGE", "0.01", MOST.toPlainString());
        return new Reward(amount, currency == null ? HOME : currency);
    }
}
