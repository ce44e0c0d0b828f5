package wanbi.intake.internal.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import wanbi.kernel.InvalidInput;

/**
 * When a thing is valuable (贵重) and takes two people: kinds that always are, anything with cash inside, anything worth
 * as much as head office says.
 */
@Entity
@Table(schema = "intake", name = "valuable_rule")
class ValuableRule {

    static final short ONLY = 1;
    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    @Id
    private short id;

    @Column(name = "worth_from")
    private BigDecimal worthFrom;

    @Version
    private long version;

    protected ValuableRule() {}

    static ValuableRule from(BigDecimal yuan) {
        ValuableRule rule = new ValuableRule();
        rule.id = ONLY;
        rule.raise(yuan);
        return rule;
    }

    void raise(BigDecimal yuan) {
        if (yuan == null) {
            throw new InvalidInput("yuan", "REQUIRED");
        }
        if (yuan.signum() <= 0
                || yuan.compareTo(MOST) > 0
                || yuan.stripTrailingZeros().scale() > 2) {
            throw new InvalidInput("yuan", "OUT_OF_RANGE", "0.01", MOST.toPlainString());
        }
        worthFrom = yuan;
    }

    BigDecimal worthFrom() {
        return worthFrom;
    }

    /** The strongest reason first: a kind that always is stays so whatever it is worth. */
    Optional<String> because(boolean kindAlwaysIs, Collection<String> contentKinds, BigDecimal yuan) {
        if (kindAlwaysIs) {
            return Optional.of("CATEGORY");
        }
        if (contentKinds.contains("CASH")) {
            return Optional.of("CASH_INSIDE");
        }
        return yuan != null && yuan.compareTo(worthFrom) >= 0 ? Optional.of("WORTH") : Optional.empty();
    }
}
