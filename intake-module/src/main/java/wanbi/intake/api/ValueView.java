package wanbi.intake.api;

import java.math.BigDecimal;

/** What the client says it is worth; no verdict of ours. */
public final class ValueView {

    private final BigDecimal amount;
    private final String currency;
    private final String proof;

    public ValueView(BigDecimal amount, String currency, String proof) {
        this.amount = amount;
        this.currency = currency;
        this.proof = proof;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    public String getProof() {
        return proof;
    }
}
