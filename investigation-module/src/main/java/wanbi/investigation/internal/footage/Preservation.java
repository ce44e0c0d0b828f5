package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wanbi.investigation.api.FootageRecords;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** Footage kept from being written over: locked where it is, or exported as a clip by two people. Written once. */
@Entity
@Table(schema = "investigation", name = "footage_preservation")
class Preservation {

    /** Where the kept recording is. */
    enum Kind {
        LOCK,
        EXPORT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "footage_preservation")
    @SequenceGenerator(
            name = "footage_preservation",
            schema = "investigation",
            sequenceName = "footage_preservation_seq",
            allocationSize = 50)
    private Long id;

    private String request;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = TextListConverter.class)
    private List<String> cameras;

    private String note;
    private String file;

    @Column(name = "delete_by")
    private LocalDate deleteBy;

    @Column(name = "preserved_at")
    private Instant at;

    @Column(name = "preserved_by")
    private StaffId by;

    @Column(name = "preserved_by_name")
    private String byName;

    @Column(name = "preserved_by_unit")
    private String byUnit;

    private StaffId witness;

    @Column(name = "witness_name")
    private String witnessName;

    protected Preservation() {}

    static Preservation of(String request, SoundPreservation said, Person by, Person witness, Instant now) {
        Preservation kept = new Preservation();
        kept.request = request;
        kept.kind = said.kind();
        kept.cameras = said.cameras();
        kept.note = said.note();
        kept.file = said.file();
        kept.deleteBy = said.deleteBy();
        kept.at = now;
        kept.by = by.id();
        kept.byName = by.name();
        kept.byUnit = by.unit();
        if (witness != null) {
            kept.witness = witness.id();
            kept.witnessName = witness.name();
        }
        return kept;
    }

    String file() {
        return file;
    }

    FootageRecords.Preserved view() {
        return new FootageRecords.Preserved(kind.name(), cameras, note, file, deleteBy, at, byName, witnessName);
    }
}
