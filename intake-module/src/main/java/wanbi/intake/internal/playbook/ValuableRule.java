package wanbi.intake.internal.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
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
    private static final BigDecimal USUALLY_LITTLE = BigDecimal.valueOf(100);

    @Id
    private short id;

    /** What opens doors, names its owner or can be turned into money matters whatever it is worth. */
    private static final Set<String> SENSITIVE = Set.of(
            "ACCESS_CARD",
            "KEYS",
            "PHONE",
            "WALLET",
            "ID_DOCUMENT",
            "JEWELLERY",
            "CASH_OR_BANK_CARD",
            "COMPUTER",
            "CASH",
            "BANK_CARD");

    @Column(name = "worth_from")
    private BigDecimal worthFrom;

    @Column(name = "short_lane_below")
    private BigDecimal shortLaneBelow;

    @Version
    private long version;

    protected ValuableRule() {}

    static ValuableRule from(BigDecimal yuan) {
        ValuableRule rule = new ValuableRule();
        rule.id = ONLY;
        rule.raise(yuan);
        rule.shortLaneBelow = USUALLY_LITTLE;
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

    /** Below this the short lane begins; at 0 nothing takes it. Never above what makes a thing valuable. */
    void shortLaneBelow(BigDecimal yuan) {
        if (yuan == null) {
            throw new InvalidInput("shortLaneBelow", "REQUIRED");
        }
        if (yuan.signum() < 0
                || yuan.compareTo(worthFrom) > 0
                || yuan.stripTrailingZeros().scale() > 2) {
            throw new InvalidInput("shortLaneBelow", "OUT_OF_RANGE", "0", worthFrom.toPlainString());
        }
        shortLaneBelow = yuan;
    }

    BigDecimal shortLaneBelow() {
        return shortLaneBelow;
    }

    boolean isLittle(String category, Collection<String> contentKinds, BigDecimal yuan) {
        return yuan != null
                && yuan.signum() >= 0
                && yuan.compareTo(shortLaneBelow) < 0
                && category != null
                && !SENSITIVE.contains(category)
                && contentKinds.stream().noneMatch(SENSITIVE::contains);
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
