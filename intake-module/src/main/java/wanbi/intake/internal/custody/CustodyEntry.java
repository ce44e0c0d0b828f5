package wanbi.intake.internal.custody;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.HolderView;
import wanbi.kernel.StaffId;

/** One change of hands; written once, never changed. */
@Entity
@Table(schema = "intake", name = "custody_entry")
class CustodyEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custody_entry")
    @SequenceGenerator(name = "custody_entry", sequenceName = "intake.custody_entry_seq", allocationSize = 50)
    private Long id;

    private String tag;
    private int n;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "from_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "from_id"))
    @AttributeOverride(name = "name", column = @Column(name = "from_name"))
    private Holder from;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "to_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "to_id"))
    @AttributeOverride(name = "name", column = @Column(name = "to_name"))
    private Holder to;

    private Instant at;
    private String reason;

    @Column(name = "actor")
    private StaffId by;

    @Column(name = "actor_name")
    private String byName;

    private StaffId witness;

    @Column(name = "witness_name")
    private String witnessName;

    private String seal;

    protected CustodyEntry() {}

    static CustodyEntry of(String tag, int n, HolderView from, HolderView to, Occasion occasion) {
        CustodyEntry entry = new CustodyEntry();
        entry.tag = tag;
        entry.n = n;
        entry.from = from == null ? null : Holder.of(from);
        entry.to = Holder.of(to);
        entry.at = occasion.at();
        entry.reason = occasion.reason();
        entry.by = occasion.by();
        entry.byName = occasion.byName();
        entry.witness = occasion.witness();
        entry.witnessName = occasion.witnessName();
        entry.seal = occasion.seal();
        return entry;
    }

    CustodyEntryView view() {
        return new CustodyEntryView(
                n, from == null ? null : from.view(), to.view(), at, reason, by.value(), byName, witnessName, seal);
    }
}
