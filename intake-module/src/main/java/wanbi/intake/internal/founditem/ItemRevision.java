package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.RevisionView;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** What a correction replaced (I13); written once. */
@Entity
@Table(schema = "intake", name = "found_item_revision")
class ItemRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "found_item_revision")
    @SequenceGenerator(
            name = "found_item_revision",
            sequenceName = "intake.found_item_revision_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tag")
    private FoundItem item;

    private int number;

    @Convert(converter = TextListConverter.class)
    private List<String> fields;

    @Column(name = "old_values")
    @Convert(converter = TextListConverter.class)
    private List<String> before;

    @Column(name = "new_values")
    @Convert(converter = TextListConverter.class)
    private List<String> after;

    private String reason;
    private Instant at;

    @Column(name = "actor")
    private StaffId by;

    @Column(name = "actor_name")
    private String byName;

    protected ItemRevision() {}

    static ItemRevision of(FoundItem item, int number, FindChange change, Correction correction) {
        ItemRevision revision = new ItemRevision();
        revision.item = item;
        revision.number = number;
        revision.fields = List.copyOf(change.before().keySet());
        revision.before = new ArrayList<>(change.before().values());
        revision.after = new ArrayList<>(change.after().values());
        revision.reason = correction.reason();
        revision.at = correction.at();
        revision.by = correction.by();
        revision.byName = correction.byName();
        return revision;
    }

    RevisionView view() {
        return new RevisionView(number, shown(before), shown(after), reason, at, byName);
    }

    private Map<String, String> shown(List<String> values) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            shown.put(fields.get(i), PersonalFields.masked(fields.get(i), values.get(i)));
        }
        return shown;
    }
}
