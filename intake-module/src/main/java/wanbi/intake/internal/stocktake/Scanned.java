package wanbi.intake.internal.stocktake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One label read in a count; written once. */
@Entity
@Table(schema = "intake", name = "stock_take_scan")
@IdClass(ScannedKey.class)
class Scanned {

    @Id
    @Column(name = "stock_take")
    private String stockTake;

    @Id
    private int n;

    private String tag;
    private String place;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "actor"))
    @AttributeOverride(name = "byName", column = @Column(name = "actor_name"))
    private Signer by;

    protected Scanned() {}

    static Scanned of(String stockTake, int n, String tag, String place, Outcome outcome, Signer by) {
        Scanned scan = new Scanned();
        scan.stockTake = stockTake;
        scan.n = n;
        scan.tag = tag;
        scan.place = place;
        scan.outcome = outcome;
        scan.by = by;
        return scan;
    }
}
