package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ValueView;

/** What the owner has promised to the finder: theirs to settle, ours to write down (L-04). */
@Embeddable
class PromisedReward {

    @Column(name = "reward_amount")
    private BigDecimal amount;

    @Column(name = "reward_currency")
    private String currency;

    protected PromisedReward() {}

    static PromisedReward of(ReportLoss.Reward said) {
        if (said == null) {
            return null;
        }
        PromisedReward reward = new PromisedReward();
        reward.amount = said.amount();
        reward.currency = said.currency();
        return reward;
    }

    ReportLoss.Reward asReported() {
        return new ReportLoss.Reward(amount, currency);
    }

    ValueView view() {
        return new ValueView(amount, currency, null);
    }
}
